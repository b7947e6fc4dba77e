// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IMarket} from "./Calls.sol";
import {Purse} from "./Purse.sol";
import {WHOLE} from "./Types.sol";

/// @notice What the chain keeps of a node, whose address is that of the key that signs its receipts.
struct Node {
    uint64 stake; // grains, thawing or not
    uint64 thawing; // the part that the node wants back
    uint40 thawed; // when
    uint32 since; // the epoch from which all roles count
    uint8 roles; // bits: 1 gateway, 2 persistence, 4 worker, 8 custodian, 16 federation; 0: not registered
    uint8 former; // the roles that count before that epoch
    uint16 offences;
    bytes32 peer; // SHA-256 of the libp2p peer id's bytes
    bytes32 endpoints; // SHA-256 of the list of addresses that the node publishes
}

/// @title Which nodes there are, and what they stand to lose
/// @notice Anybody may enter with a stake. Nobody but the node can take stake out, and nobody but the contract that
/// decides disputes can slash it; there is no admin. What is slashed goes to the market, which compensates the data
/// set's subscribers.
/// @dev Entries are of fixed size and the list is read in pages, so a hostile entry costs its readers no more than an
/// honest one. Nothing here proves that a peer id belongs to a node: the node's signed Info message does, and two
/// entries may claim the same peer.
contract Nodes is Purse {
    using SafeERC20 for IERC20;

    /// @notice Roles begin to count with the next epoch; epochs are this long and start at 0.
    uint256 public constant EPOCH = 1 days;
    /// @notice How long stake stays at risk after its node asked for it: longer than any dispute takes.
    uint256 public constant THAW = 14 days;
    /// @notice The most entries that one call lists.
    uint256 public constant MAX_PAGE = 100;

    /// @notice Serves queries to clients.
    uint8 public constant GATEWAY = 1;
    /// @notice Stores data sets.
    uint8 public constant PERSISTENCE = 2;
    /// @notice Computes on data sets.
    uint8 public constant WORKER = 4;
    /// @notice Keeps key shares.
    uint8 public constant CUSTODIAN = 8;
    /// @notice Watches whether data sets can be reached.
    uint8 public constant FEDERATION = 16;
    uint8 private constant ALL = 31;

    /// @notice The market, to which slashed stake goes.
    IMarket public immutable market;
    /// @notice The contract that decides about slashing.
    address public immutable disputes;
    /// @notice The least stake, besides what thaws, of a node that counts; in grains.
    uint64 public immutable minStake;

    mapping(address node => Node) private entries;
    address[] private registered;
    mapping(address node => uint256) private places; // in registered, plus one

    /// @notice A node entered; its roles count from an epoch on.
    event Registered(address indexed node, uint8 roles, bytes32 peer, bytes32 endpoints, uint64 stake, uint256 since);
    /// @notice An entry changed; all roles count from an epoch on, and `former` until then.
    event Updated(address indexed node, uint8 roles, uint8 former, bytes32 peer, bytes32 endpoints, uint256 since);
    /// @notice A node left; all its stake thaws.
    event Deregistered(address indexed node);
    /// @notice Somebody added to a stake.
    event StakeAdded(address indexed node, uint256 amount);
    /// @notice The node, whose stake had been too small, counts again from an epoch on.
    event Readmitted(address indexed node, uint256 since);
    /// @notice A node wants a part of its stake back, in place of what it wanted before.
    event ThawStarted(address indexed node, uint64 amount, uint64 until);
    /// @notice A node wants nothing back any more.
    event ThawCancelled(address indexed node);
    /// @notice What had thawed was paid to its node.
    event StakeWithdrawn(address indexed node, uint256 amount);
    /// @notice A node lost a part of its stake, and the same part of what thaws, for an offence over a data set.
    event Slashed(address indexed node, bytes32 indexed id, uint256 amount, uint16 basisPoints);

    error BadRoles();
    error BadStake(uint256 least);
    error BadShare();
    error AlreadyRegistered(address node);
    error NotRegistered(address node);
    error NotThawed(uint64 until);

    constructor(IERC20 token_, IMarket market_, address disputes_, uint64 minStake_) Purse(token_) {
        if (address(market_) == address(0) || disputes_ == address(0)) revert ZeroAddress();
        market = market_;
        disputes = disputes_;
        minStake = minStake_;
    }

    // ---- Entries

    /// @notice Enters the caller as a node. Its roles count from the next epoch on.
    /// @param roles A bit mask, see Node.
    /// @param peer SHA-256 of the libp2p peer id.
    /// @param endpoints SHA-256 of the list of addresses.
    /// @param stake In grains, taken from the caller; at least minStake. What still thaws from before does not count.
    function register(uint8 roles, bytes32 peer, bytes32 endpoints, uint64 stake) external nonReentrant {
        Node storage n = entries[msg.sender];
        if (n.roles != 0) revert AlreadyRegistered(msg.sender);
        _checkRoles(roles);
        uint64 sum = n.stake + stake;
        n.stake = sum;
        if (!_enough(n)) revert BadStake(minStake);
        n.roles = roles;
        n.former = 0;
        n.since = _next();
        n.peer = peer;
        n.endpoints = endpoints;
        registered.push(msg.sender);
        places[msg.sender] = registered.length;
        emit Registered(msg.sender, roles, peer, endpoints, stake, n.since);
        _pull(msg.sender, stake);
    }

    /// @notice Changes the caller's entry. Roles that it gives up end at once, new ones count from the next epoch on.
    function update(uint8 roles, bytes32 peer, bytes32 endpoints) external {
        Node storage n = _own();
        _checkRoles(roles);
        n.former = _counting(n) & roles;
        n.roles = roles;
        n.since = _next();
        n.peer = peer;
        n.endpoints = endpoints;
        emit Updated(msg.sender, roles, n.former, peer, endpoints, n.since);
    }

    /// @notice Takes the caller off the list and thaws all of its stake.
    function deregister() external {
        Node storage n = _own();
        n.roles = 0;
        n.former = 0;
        _unlist(msg.sender);
        emit Deregistered(msg.sender);
        _thaw(n, n.stake);
    }

    // ---- Stake

    /// @notice Adds to the stake of a registered node; anybody may.
    function addStake(address node, uint64 amount) external nonReentrant {
        Node storage n = entries[node];
        if (n.roles == 0) revert NotRegistered(node);
        bool enough = _enough(n);
        n.stake += amount;
        emit StakeAdded(node, amount);
        _readmit(node, n, enough);
        _pull(msg.sender, amount);
    }

    /// @notice Asks for a part of the stake, which stays at risk for THAW. An earlier request is replaced. A node whose
    /// other stake is less than minStake does not count from now on.
    function thaw(uint64 amount) external {
        Node storage n = _own();
        if (amount == 0 || amount > n.stake) revert BadStake(0);
        _thaw(n, amount);
    }

    /// @notice Takes a request for stake back. Where the node did not count for it, it does from the next epoch on.
    function cancelThaw() external {
        Node storage n = _own();
        bool enough = _enough(n);
        n.thawing = 0;
        n.thawed = 0;
        emit ThawCancelled(msg.sender);
        _readmit(msg.sender, n, enough);
    }

    /// @notice Pays the caller what has thawed.
    function withdraw() external nonReentrant {
        Node storage n = entries[msg.sender];
        uint64 amount = n.thawing;
        if (amount == 0) revert NothingDue();
        if (block.timestamp < n.thawed) revert NotThawed(n.thawed);
        n.stake -= amount;
        n.thawing = 0;
        n.thawed = 0;
        emit StakeWithdrawn(msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    /// @notice Takes a part of a node's stake, thawing or not and registered or not, and hands it to the market for the
    /// subscribers of a data set. For the contract that decides disputes only.
    /// @param id The data set that the offence concerned.
    /// @param reward The most that the reporter gets, in grains.
    /// @return amount What was taken.
    function slash(address node, bytes32 id, uint16 basisPoints, address reporter, uint256 reward)
        external
        nonReentrant
        returns (uint256 amount)
    {
        if (msg.sender != disputes) revert NotAllowed(msg.sender);
        if (basisPoints > WHOLE) revert BadShare();
        Node storage n = entries[node];
        amount = uint256(n.stake) * basisPoints / WHOLE;
        n.stake -= uint64(amount);
        n.thawing -= uint64(uint256(n.thawing) * basisPoints / WHOLE); // as much or less stays of less
        if (n.offences < type(uint16).max) n.offences++;
        emit Slashed(node, id, amount, basisPoints);
        token.forceApprove(address(market), amount);
        market.compensate(id, amount, reporter, reward);
    }

    // ---- Views

    /// @notice Whether a node counts in all the roles of a bit mask now.
    function admitted(address node, uint8 role) external view returns (bool) {
        Node storage n = entries[node];
        return role != 0 && _enough(n) && _counting(n) & role == role;
    }

    /// @notice A node's stake in grains, thawing or not.
    function stakeOf(address node) external view returns (uint256) {
        return entries[node].stake;
    }

    /// @notice What the chain keeps of a node; all zero if it never entered.
    function entry(address key) external view returns (Node memory) {
        return entries[key];
    }

    /// @notice How many nodes are registered, whether they count or not.
    function count() external view returns (uint256) {
        return registered.length;
    }

    /// @notice One of the registered nodes. Deregistration moves the last one to the place that becomes free, so read a
    /// list at one block.
    function nodeAt(uint256 position) external view returns (address) {
        return registered[position];
    }

    /// @notice Registered nodes in the list's order: at most `most` of them, and MAX_PAGE, from a position on.
    function list(uint256 from, uint256 most) external view returns (address[] memory keys, Node[] memory page) {
        uint256 n = registered.length;
        n = from < n ? n - from : 0;
        if (n > most) n = most;
        if (n > MAX_PAGE) n = MAX_PAGE;
        keys = new address[](n);
        page = new Node[](n);
        for (uint256 i = 0; i < n; i++) {
            keys[i] = registered[from + i];
            page[i] = entries[keys[i]];
        }
    }

    // ---- Rules

    function _own() private view returns (Node storage n) {
        n = entries[msg.sender];
        if (n.roles == 0) revert NotRegistered(msg.sender);
    }

    function _checkRoles(uint8 roles) private pure {
        if (roles == 0 || roles > ALL) revert BadRoles();
    }

    /// @dev Puts the last one in its place.
    function _unlist(address key) private {
        uint256 place = places[key];
        address last = registered[registered.length - 1];
        registered[place - 1] = last;
        places[last] = place;
        registered.pop();
        delete places[key];
    }

    function _thaw(Node storage n, uint64 amount) private {
        n.thawing = amount;
        n.thawed = uint40(block.timestamp + THAW);
        emit ThawStarted(msg.sender, amount, n.thawed);
    }

    /// @dev Whether what does not thaw is enough: minStake, and more than nothing.
    function _enough(Node storage n) private view returns (bool) {
        return n.stake - n.thawing >= minStake && n.stake > n.thawing;
    }

    /// @dev A node whose stake becomes enough again waits for the next epoch, as a new one does.
    function _readmit(address key, Node storage n, bool before) private {
        if (before || !_enough(n)) return;
        n.former = 0;
        n.since = _next();
        emit Readmitted(key, n.since);
    }

    function _counting(Node storage n) private view returns (uint8) {
        return block.timestamp / EPOCH >= n.since ? n.roles : n.former;
    }

    function _next() private view returns (uint32) {
        return uint32(block.timestamp / EPOCH + 1);
    }
}
