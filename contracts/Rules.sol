// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IMarket, INodes} from "./Calls.sol";
import {Purse} from "./Purse.sol";
import {WHOLE} from "./Types.sol";

/// @notice What a dispute costs and brings. Every case and challenge keeps the version in force when it was opened.
struct Parameters {
    uint64 reportBond; // grains
    uint64 challengeBond; // grains
    uint64 reportReward; // the most that a reporter gets, in grains
    uint64 challengeReward; // the most that a challenger gets, in grains
    uint16 rewardShare; // the most that either gets, of what was slashed, in basis points
    uint16 conflictShare; // of a node's stake, for two answers to one question
    uint16 servedShare; // of a node's stake or a data set's deposit, for a false manifest
    uint16 unreachableShare; // of a data set's deposit
    uint16 unansweredShare; // of a data set's deposit, for a challenge that nobody answered
    uint32 revealDelay; // seconds from report to reveal, at least
    uint32 revealWindow; // seconds from report to reveal, at most
    uint32 responseWindow; // seconds from challenge to response, at most
    uint32 leastSpan; // seconds that a data set was unreachable, at least
    uint32 longestAge; // seconds since the end of such a span, at most
}

/// @title What all disputes share: rules that change by version, the federation, and bonds
/// @notice Bonds are paid back as balances, so that nobody who refuses money can hold up a case.
abstract contract Rules is Purse {
    using SafeERC20 for IERC20;

    /// @notice Where bonds of false reports go: ENG has no burn function.
    address public constant BURN = 0x000000000000000000000000000000000000dEaD;
    /// @notice The most members of the federation.
    uint256 public constant MAX_MEMBERS = 32;

    uint64 internal constant MAX_BOND = 100_000e8;
    uint16 internal constant MAX_SHARE = 5_000; // of stake or deposit, for one offence
    uint16 internal constant MAX_REWARD_SHARE = 5_000; // so that nobody gains by reporting themselves
    uint32 internal constant MAX_WINDOW = 5 days;
    uint32 internal constant MAX_AGE = 8 days; // with MAX_WINDOW less than the 14 days that deposits thaw

    /// @notice The market.
    IMarket public immutable market;
    /// @notice The registry of nodes.
    INodes public immutable nodes;
    /// @notice The timelock that sets parameters and the federation. It has no say in any case, and no power over
    /// bonds, stake and deposits.
    address public immutable admin;

    Parameters[] private versions;
    mapping(uint256 version => address[]) private federations; // ascending
    mapping(uint256 version => uint256) private thresholds;
    /// @notice The federation in force; 0: none was ever set.
    uint16 public federationVersion;

    /// @notice Grains that the contract owes to an account, see withdraw.
    mapping(address owner => uint256) public balances;

    /// @notice Later cases and challenges follow this version.
    event ParametersSet(uint256 indexed version, Parameters parameters);
    /// @notice Later cases follow this federation.
    event FederationSet(uint256 indexed version, address[] members, uint256 threshold);
    /// @notice A bond went to an account's balance.
    event Credited(address indexed owner, uint256 amount);
    /// @notice A balance was paid out.
    event Withdrawn(address indexed owner, uint256 amount);
    /// @notice A bond was lost.
    event Burned(address indexed owner, uint256 amount);

    error BadParameters();
    error BadFederation();

    constructor(IERC20 token_, IMarket market_, INodes nodes_, address admin_, Parameters memory first) Purse(token_) {
        if (address(market_) == address(0) || address(nodes_) == address(0) || admin_ == address(0)) {
            revert ZeroAddress();
        }
        market = market_;
        nodes = nodes_;
        admin = admin_;
        _append(first);
    }

    // ---- Rules

    /// @notice Sets the parameters of later cases and challenges, within bounds. Open ones keep theirs.
    function setParameters(Parameters calldata p) external {
        if (msg.sender != admin) revert NotAllowed(msg.sender);
        _append(p);
    }

    /// @notice Sets whose word counts when a data set cannot be reached. Open cases keep the federation that they had.
    /// @param members In ascending order, at most MAX_MEMBERS; none ends the federation.
    /// @param threshold How many must sign: more than half.
    function setFederation(address[] calldata members, uint256 threshold) external {
        if (msg.sender != admin) revert NotAllowed(msg.sender);
        if (members.length > MAX_MEMBERS || threshold > members.length) revert BadFederation();
        if (members.length > 0 && threshold * 2 <= members.length) revert BadFederation();
        address last = address(0);
        for (uint256 i = 0; i < members.length; i++) {
            if (members[i] <= last) revert BadFederation();
            last = members[i];
        }
        uint256 version = ++federationVersion;
        federations[version] = members;
        thresholds[version] = threshold;
        emit FederationSet(version, members, threshold);
    }

    /// @notice The number of the parameters in force.
    function parametersVersion() public view returns (uint256) {
        return versions.length - 1;
    }

    /// @notice One version of the parameters.
    function parameters(uint256 version) public view returns (Parameters memory) {
        return versions[version];
    }

    /// @notice One version of the federation; version 0 has no members.
    function federation(uint256 version) public view returns (address[] memory members, uint256 threshold) {
        return (federations[version], thresholds[version]);
    }

    function _append(Parameters memory p) private {
        if (
            p.reportBond == 0 || p.reportBond > MAX_BOND || p.challengeBond == 0 || p.challengeBond > MAX_BOND
                || p.rewardShare > MAX_REWARD_SHARE
        ) revert BadParameters();
        if (
            p.conflictShare > MAX_SHARE || p.servedShare > MAX_SHARE || p.unreachableShare > MAX_SHARE
                || p.unansweredShare > MAX_SHARE
        ) revert BadParameters();
        if (
            p.revealDelay == 0 || p.revealDelay > 1 hours || p.revealWindow < 12 hours || p.revealWindow > MAX_WINDOW
                || p.responseWindow < 12 hours || p.responseWindow > MAX_WINDOW || p.leastSpan < 6 hours
                || p.leastSpan > MAX_WINDOW || p.longestAge < 1 days || p.longestAge > MAX_AGE
        ) revert BadParameters();
        if (versions.length > type(uint16).max) revert BadParameters();
        versions.push(p);
        emit ParametersSet(versions.length - 1, p);
    }

    // ---- Bonds

    /// @notice Pays the caller's balance out.
    function withdraw() external nonReentrant {
        uint256 amount = balances[msg.sender];
        if (amount == 0) revert NothingDue();
        balances[msg.sender] = 0;
        emit Withdrawn(msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    function _credit(address owner, uint256 amount) internal {
        balances[owner] += amount;
        emit Credited(owner, amount);
    }

    function _burn(address owner, uint256 amount) internal {
        emit Burned(owner, amount);
        token.safeTransfer(BURN, amount);
    }

    // ---- Punishment

    function _slashNode(address node, bytes32 id, uint16 share, Parameters memory p, address reporter)
        internal
        returns (uint256)
    {
        uint256 most = _reward(nodes.stakeOf(node), share, p.rewardShare, p.reportReward);
        return nodes.slash(node, id, share, reporter, most);
    }

    function _slashDataset(bytes32 id, uint16 share, uint16 rewardShare, uint256 most, address reporter)
        internal
        returns (uint256)
    {
        most = _reward(market.dataset(id).deposit, share, rewardShare, most);
        return market.slash(id, share, reporter, most);
    }

    function _reward(uint256 stake, uint16 share, uint16 rewardShare, uint256 most) private pure returns (uint256) {
        uint256 part = stake * share / WHOLE * rewardShare / WHOLE;
        return part < most ? part : most;
    }
}
