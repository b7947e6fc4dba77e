// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title The data market: who offers which data set, and who has paid for it until when
/// @notice Version 1 of docs/spec/market-contract-v1.md. Nobody owns this contract; nothing in it can be changed,
/// paused or taken out except by the provider, the subscriber or the payee that the rule in question names.
/// @dev Amounts are grains of ENG (8 decimals). The token is trusted: it must move exactly what it is told to.
/// Names and payout lists live in events and calldata, their hashes in storage: new storage is what costs.
contract Marketplace is ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice One part of a data set's revenue, in ten-thousandths.
    struct Payout {
        address to;
        uint16 basisPoints;
    }

    /// @notice What the chain keeps of a data set. The first two rows are one storage slot each.
    struct Dataset {
        address provider;
        uint64 price; // for PERIOD
        bool active; // open to new subscriptions
        uint64 revision; // of the manifest; 0 means that there is no such data set
        uint64 deposit;
        uint64 lastEnd; // when the last subscription ends, or ended
        bytes32 manifest;
        bytes32 account; // see accountOf
    }

    /// @notice An owner's consent to a token transfer, as ERC-2612 defines it.
    struct Permit {
        uint256 value;
        uint256 deadline;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    /// @notice The version of the rules.
    string public constant VERSION = "1";
    /// @notice What one price pays for, in seconds.
    uint64 public constant PERIOD = 30 days;
    /// @notice The longest subscription bought at once, in periods.
    uint32 public constant MAX_MONTHS = 120;
    /// @notice The longest payout list.
    uint256 public constant MAX_PAYOUTS = 64;
    uint256 private constant WHOLE = 10_000;

    /// @notice What everything is paid in.
    IERC20 public immutable token;

    mapping(bytes32 id => Dataset) private datasets;
    mapping(bytes32 id => mapping(address subscriber => uint64)) private ends;
    mapping(bytes32 account => uint256) private earned;
    mapping(bytes32 account => mapping(address payee => uint256)) private withdrawn;

    /// @notice A data set is on offer.
    event Registered(
        bytes32 indexed id,
        address indexed provider,
        string name,
        uint64 price,
        uint64 deposit,
        bytes32 manifest,
        Payout[] payouts
    );
    /// @notice The manifest was replaced.
    event Updated(bytes32 indexed id, uint64 revision, bytes32 manifest);
    /// @notice Future subscriptions cost this, in grains for PERIOD.
    event PriceChanged(bytes32 indexed id, uint64 price);
    /// @notice Future revenue is shared so.
    event PayoutsChanged(bytes32 indexed id, Payout[] payouts);
    /// @notice The data set was opened to new subscriptions, or closed.
    event ActiveChanged(bytes32 indexed id, bool active);
    /// @notice A subscription was paid for, from start to end.
    event Subscribed(
        bytes32 indexed id, address indexed subscriber, uint64 start, uint64 end, uint64 price, uint256 cost
    );
    /// @notice A payee took out what was due.
    event Withdrawn(bytes32 indexed id, address indexed payee, uint256 amount);
    /// @notice The provider has the deposit back.
    event DepositReturned(bytes32 indexed id, uint64 amount);

    error BadName();
    error BadManifest();
    error BadPayouts();
    error BadMonths(uint32 most);
    error AlreadyRegistered(bytes32 id);
    error UnknownDataset(bytes32 id);
    error NotProvider(bytes32 id, address provider);
    error Inactive(bytes32 id);
    error WrongRevision(uint64 want);
    error CostAboveLimit(uint256 cost, uint256 limit);
    error NothingDue();
    error StillActive(bytes32 id);
    error StillSubscribed(uint64 lastEnd);

    constructor(IERC20 token_) {
        token = token_;
    }

    // ---- Providers

    /// @notice Offers a data set under the caller's address. Its deposit is taken from the caller.
    function register(string calldata name, uint64 price, uint64 deposit, bytes32 manifest, Payout[] calldata payouts)
        external
        nonReentrant
        returns (bytes32 id)
    {
        return _register(name, price, deposit, manifest, payouts);
    }

    /// @notice Like register, with the caller's consent to the transfer in the same transaction.
    function registerWithPermit(
        string calldata name,
        uint64 price,
        uint64 deposit,
        bytes32 manifest,
        Payout[] calldata payouts,
        Permit calldata permit
    ) external nonReentrant returns (bytes32 id) {
        _usePermit(permit);
        return _register(name, price, deposit, manifest, payouts);
    }

    /// @notice Replaces the manifest. The revision must be the present one plus one, so that of two publishers who
    /// started from the same revision only one succeeds.
    function update(bytes32 id, uint64 revision, bytes32 manifest) external {
        Dataset storage d = _own(id);
        if (revision != d.revision + 1) revert WrongRevision(d.revision + 1);
        if (manifest == 0) revert BadManifest();
        d.revision = revision;
        d.manifest = manifest;
        emit Updated(id, revision, manifest);
    }

    /// @notice Sets the price of future subscriptions. Zero makes them free.
    function setPrice(bytes32 id, uint64 price) external {
        _own(id).price = price;
        emit PriceChanged(id, price);
    }

    /// @notice Sets who shares future revenue. What was earned before stays with the old list.
    function setPayouts(bytes32 id, Payout[] calldata payouts) external {
        Dataset storage d = _own(id);
        _checkPayouts(payouts);
        d.account = accountOf(id, payouts);
        emit PayoutsChanged(id, payouts);
    }

    /// @notice Opens or closes the data set to new subscriptions. Paid time is not touched.
    function setActive(bytes32 id, bool active) external {
        _own(id).active = active;
        emit ActiveChanged(id, active);
    }

    /// @notice Gives the deposit back once the data set is closed and nobody has paid time left.
    function returnDeposit(bytes32 id) external nonReentrant {
        Dataset storage d = _own(id);
        if (d.active) revert StillActive(id);
        if (block.timestamp < d.lastEnd) revert StillSubscribed(d.lastEnd);
        uint64 amount = d.deposit;
        if (amount == 0) revert NothingDue();
        d.deposit = 0;
        emit DepositReturned(id, amount);
        token.safeTransfer(msg.sender, amount);
    }

    // ---- Subscribers

    /// @notice Buys months of 30 days for the caller, from now or from the end of what is already paid.
    /// @param limit The most that the caller agrees to pay, in case the price has just been raised.
    function subscribe(bytes32 id, uint32 months, uint256 limit) external nonReentrant {
        _subscribe(id, months, limit);
    }

    /// @notice Like subscribe, with the caller's consent to the transfer in the same transaction.
    function subscribeWithPermit(bytes32 id, uint32 months, uint256 limit, Permit calldata permit)
        external
        nonReentrant
    {
        _usePermit(permit);
        _subscribe(id, months, limit);
    }

    // ---- Payees

    /// @notice Pays the caller all that is due from one data set under one payout list.
    /// @param payouts The list as it was registered or set; see the events.
    function withdraw(bytes32 id, Payout[] calldata payouts) external nonReentrant {
        uint256 amount = due(id, payouts, msg.sender);
        if (amount == 0) revert NothingDue();
        withdrawn[accountOf(id, payouts)][msg.sender] += amount;
        emit Withdrawn(id, msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    // ---- Views

    /// @notice The first moment at which the subscriber has no access; 0 if they never had.
    function paidUntil(bytes32 id, address subscriber) external view returns (uint64) {
        return ends[id][subscriber];
    }

    /// @notice What the chain keeps of a data set; all zero if there is none.
    function dataset(bytes32 id) external view returns (Dataset memory) {
        return datasets[id];
    }

    /// @notice What withdraw would pay now. Shares are of the whole revenue, so that rounding loses nothing:
    /// a grain that does not divide is due later.
    function due(bytes32 id, Payout[] calldata payouts, address payee) public view returns (uint256) {
        bytes32 account = accountOf(id, payouts);
        uint256 share = 0;
        for (uint256 i = 0; i < payouts.length; i++) {
            if (payouts[i].to == payee) share += payouts[i].basisPoints;
        }
        return earned[account] * share / WHOLE - withdrawn[account][payee];
    }

    /// @notice The id of a provider's data set: keccak256 of the 20 address bytes followed by the name's bytes.
    function idOf(address provider, string calldata name) public pure returns (bytes32) {
        return keccak256(abi.encodePacked(provider, name));
    }

    /// @notice The account that collects a data set's revenue under one payout list.
    function accountOf(bytes32 id, Payout[] calldata payouts) public pure returns (bytes32) {
        return keccak256(abi.encode(id, payouts));
    }

    // ---- Rules

    function _register(string calldata name, uint64 price, uint64 deposit, bytes32 manifest, Payout[] calldata payouts)
        private
        returns (bytes32 id)
    {
        if (!_validName(bytes(name))) revert BadName();
        if (manifest == 0) revert BadManifest();
        _checkPayouts(payouts);
        id = idOf(msg.sender, name);
        if (datasets[id].revision != 0) revert AlreadyRegistered(id);
        datasets[id] = Dataset({
            provider: msg.sender,
            price: price,
            active: true,
            revision: 1,
            deposit: deposit,
            lastEnd: 0,
            manifest: manifest,
            account: accountOf(id, payouts)
        });
        emit Registered(id, msg.sender, name, price, deposit, manifest, payouts);
        if (deposit > 0) token.safeTransferFrom(msg.sender, address(this), deposit);
    }

    function _subscribe(bytes32 id, uint32 months, uint256 limit) private {
        Dataset storage d = datasets[id];
        if (d.revision == 0) revert UnknownDataset(id);
        if (!d.active) revert Inactive(id);
        if (months == 0 || months > MAX_MONTHS) revert BadMonths(MAX_MONTHS);
        uint256 cost = uint256(d.price) * months;
        if (cost > limit) revert CostAboveLimit(cost, limit);

        uint64 start = ends[id][msg.sender];
        if (start < block.timestamp) start = uint64(block.timestamp);
        uint64 end = start + months * PERIOD;
        ends[id][msg.sender] = end;
        if (end > d.lastEnd) d.lastEnd = end;
        emit Subscribed(id, msg.sender, start, end, d.price, cost);
        if (cost > 0) {
            earned[d.account] += cost;
            token.safeTransferFrom(msg.sender, address(this), cost);
        }
    }

    /// @dev Anybody can use up a permit that they see; the allowance stands then, so a failure means nothing yet.
    function _usePermit(Permit calldata p) private {
        try IERC20Permit(address(token)).permit(msg.sender, address(this), p.value, p.deadline, p.v, p.r, p.s) {}
            catch {}
    }

    function _own(bytes32 id) private view returns (Dataset storage d) {
        d = datasets[id];
        if (d.revision == 0) revert UnknownDataset(id);
        if (d.provider != msg.sender) revert NotProvider(id, d.provider);
    }

    function _checkPayouts(Payout[] calldata payouts) private pure {
        if (payouts.length > MAX_PAYOUTS) revert BadPayouts();
        uint256 sum = 0;
        for (uint256 i = 0; i < payouts.length; i++) {
            if (payouts[i].to == address(0) || payouts[i].basisPoints == 0) revert BadPayouts();
            sum += payouts[i].basisPoints;
        }
        if (sum != WHOLE) revert BadPayouts();
    }

    /// @dev 1 to 63 of a-z, 0-9 and _, a letter first, and not PostgreSQL's own prefix: enigma.CheckName.
    function _validName(bytes calldata name) private pure returns (bool) {
        if (name.length == 0 || name.length > 63) return false;
        for (uint256 i = 0; i < name.length; i++) {
            bytes1 c = name[i];
            bool letter = c >= "a" && c <= "z";
            if (!letter && (i == 0 || (c != "_" && (c < "0" || c > "9")))) return false;
        }
        return name.length < 3 || bytes3(name[:3]) != "pg_";
    }
}
