// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {Purse} from "./Purse.sol";
import {Compensation, Dataset, Ends, List, Pair, Payout, Permit, Subscription, TICK, WHOLE} from "./Types.sol";

/// @notice Where a market's parts are and what cannot be changed later.
struct Setup {
    IERC20 token;
    address admin; // a timelock
    address guardian; // the first one; may pause
    address treasury; // gets the fee
    address disputes; // the contract that decides about slashing
    address nodes; // the registry of nodes, whose slashed stake compensates subscribers
    address terms; // the second half of the market's code
    address legacy; // the facade that speaks the interface of 2018
    uint16 fee; // of revenue, in basis points
    uint64 minDeposit; // of a data set that is open
}

/// @title What the parts of the market share: storage, money in and out, accounts
/// @notice Both halves of the code inherit it, so that they agree on every slot.
abstract contract MarketBase is Purse {
    /// @notice The timelock that may appoint the guardian and end a pause. It can do nothing else here.
    address public immutable admin;
    /// @notice Gets the fee.
    address public immutable treasury;
    /// @notice The contract that decides about slashing.
    address public immutable disputes;
    /// @notice The registry of nodes.
    address public immutable nodes;
    /// @notice The facade that speaks the interface of 2018 and acts for its callers only.
    address public immutable legacy;
    /// @notice The protocol's part of revenue, in basis points.
    uint256 public immutable fee;
    /// @notice The least deposit of a data set that is open, in grains.
    uint64 public immutable minDeposit;

    uint256 internal constant MAX_FEE = 1_000;
    uint256 internal constant MAX_PAYOUTS = 64;
    uint256 private constant FRESH = 1 << 192 | 1 << 128 | 1 << 64 | 1; // nothing claimed, in each of four counters
    uint64 internal constant MAX_PRICE = uint64(type(uint48).max * TICK); // 281 million ENG
    uint64 internal constant MAX_DEPOSIT = type(uint56).max; // 720 million ENG

    mapping(bytes32 id => Dataset) internal datasets;
    mapping(bytes32 id => mapping(address subscriber => Subscription)) internal subs;
    mapping(bytes32 id => Compensation[]) internal compensations;
    mapping(bytes32 account => List) internal lists;
    mapping(bytes32 account => mapping(uint256 group => uint256)) internal taken; // four payees each, plus one

    mapping(bytes32 id => mapping(uint256 residue => Pair)) internal pairs;
    mapping(bytes32 id => mapping(uint256 epoch => Ends)) internal far;
    mapping(bytes32 id => address) internal heirs;

    /// @notice The hashes of the manifests that a data set has and had.
    mapping(bytes32 id => mapping(uint256 revision => bytes32)) public manifestAt;

    /// @notice May pause new business.
    address public guardian;
    /// @notice When the present or last pause ends or ended.
    uint40 public pausedUntil;

    /// @notice Grains that the market holds for an account: prepaid, compensation or reward. See withdraw.
    mapping(address owner => uint256) public balances;

    /// @notice An account's balance within the market rose, for one of the reasons that the kinds name: 0 prepaid,
    /// 1 compensation, 2 reward.
    event Credited(address indexed owner, uint256 amount, uint8 kind);
    /// @notice A balance fell by a payment for a subscription.
    event Debited(address indexed owner, uint256 amount);
    /// @notice The data set opened or closed to new subscriptions and renewals.
    event ActiveChanged(bytes32 indexed id, bool active);

    error BadFee();
    error BadDeposit(uint256 least);
    error UnknownDataset(bytes32 id);
    error NotProvider(bytes32 id, address provider);
    error BadPrice(uint64 most, uint64 tick);
    error BadPayouts();
    error IsPaused(uint64 until);
    error Inactive(bytes32 id);

    constructor(Setup memory s) Purse(s.token) {
        if (
            s.admin == address(0) || s.treasury == address(0) || s.disputes == address(0) || s.nodes == address(0)
                || s.legacy == address(0)
        ) revert ZeroAddress();
        if (s.fee > MAX_FEE) revert BadFee();
        admin = s.admin;
        treasury = s.treasury;
        disputes = s.disputes;
        nodes = s.nodes;
        legacy = s.legacy;
        fee = s.fee;
        minDeposit = s.minDeposit;
    }

    // ---- Money

    /// @dev Anybody can use up a permit that they see; the allowance stands then, so a failure means nothing yet.
    function _usePermit(Permit calldata p) internal {
        try IERC20Permit(address(token)).permit(msg.sender, address(this), p.value, p.deadline, p.v, p.r, p.s) {}
            catch {}
    }

    function _credit(address owner, uint256 amount, uint8 kind) internal {
        if (amount == 0) return;
        balances[owner] += amount;
        emit Credited(owner, amount, kind);
    }

    // ---- Data sets

    function _dataset(bytes32 id) internal view returns (Dataset storage d) {
        d = datasets[id];
        if (d.head.asOf == 0) revert UnknownDataset(id);
    }

    /// @dev The facade acts for its caller only.
    function _actsFor(address who) internal view {
        if (msg.sender != who && msg.sender != legacy) revert NotAllowed(msg.sender);
    }

    /// @dev The data set, if the caller is its provider or the facade, which asks for its caller.
    function _own(bytes32 id) internal view returns (Dataset storage d) {
        d = _dataset(id);
        if (msg.sender != d.provider && msg.sender != legacy) revert NotProvider(id, d.provider);
    }

    function _setOpen(bytes32 id, bool open) internal {
        if (datasets[id].head.open == open) return;
        datasets[id].head.open = open;
        emit ActiveChanged(id, open);
    }

    // ---- Payout lists

    /// @notice The account that collects a data set's revenue under one payout list.
    function accountOf(bytes32 id, Payout[] calldata payouts) public pure returns (bytes32) {
        return keccak256(abi.encode(id, payouts));
    }

    /// @dev What a retired list keeps of its data set's id. To find two ids that end alike takes 2^44 trials, and one that
    /// ends like somebody else's 2^88; all that they could confuse is the id in FeeTaken.
    function _mark(bytes32 id) internal pure returns (uint88) {
        return uint88(uint256(id));
    }

    /// @dev Writes the payees' counters once, so that nobody's first claim pays for new storage.
    function _prepare(bytes32 account, uint256 payees) internal {
        for (uint256 group = 0; group * 4 < payees; group++) {
            if (taken[account][group] == 0) taken[account][group] = FRESH;
        }
    }

    function _checkPayouts(Payout[] calldata payouts) internal pure {
        if (payouts.length > MAX_PAYOUTS) revert BadPayouts();
        uint256 sum = 0;
        for (uint256 i = 0; i < payouts.length; i++) {
            if (payouts[i].to == address(0) || payouts[i].basisPoints == 0) revert BadPayouts();
            sum += payouts[i].basisPoints;
        }
        if (sum != WHOLE) revert BadPayouts();
    }

    // ---- Rules

    function _ticks(uint64 price) internal pure returns (uint48) {
        if (price > MAX_PRICE || price % TICK != 0) revert BadPrice(MAX_PRICE, uint64(TICK));
        return uint48(price / TICK);
    }

    function _notPaused() internal view {
        if (block.timestamp < pausedUntil) revert IsPaused(pausedUntil);
    }
}
