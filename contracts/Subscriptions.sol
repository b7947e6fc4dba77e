// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Books} from "./Books.sol";
import {Registry} from "./Registry.sol";
import {Dataset, Head, Permit, Renewable, Subscription, EPOCH, PERIOD, TICK, TICK_SECONDS} from "./Types.sol";

/// @title Who has paid for a data set until when
/// @notice Buying, renewing, leaving, and the balances that renewals are paid from.
abstract contract Subscriptions is Registry {
    using SafeERC20 for IERC20;

    /// @notice How many months a subscription may reach ahead.
    uint32 public constant MAX_MONTHS = 120;

    /// @notice Access until end is paid for; the revenue is price for PERIOD, averaged over what is left: rate. An
    /// automatic renewal may cost no more than cap, in grains; 0: there is none.
    event Subscribed(
        bytes32 indexed id,
        address indexed subscriber,
        uint64 time,
        uint64 end,
        uint64 rate,
        uint64 price,
        uint256 cost,
        uint64 cap
    );
    /// @notice The giver paid for the purchase that Subscribed tells of.
    event Gifted(bytes32 indexed id, address indexed subscriber, address indexed giver);
    /// @notice A keeper asked for this renewal, and why it was passed over.
    event NotRenewed(bytes32 indexed id, address indexed subscriber, Renewable reason);
    /// @notice Paid access ended at time; refund grains of it went back to the subscriber.
    event Unsubscribed(bytes32 indexed id, address indexed subscriber, uint64 time, uint256 refund);
    /// @notice The subscriber may read for nothing until end.
    event TrialStarted(bytes32 indexed id, address indexed subscriber, uint64 end);
    /// @notice An account took grains out of its balance.
    event Withdrawn(address indexed owner, uint256 amount);

    error BadMonths(uint32 most);
    error CostAboveLimit(uint256 cost, uint256 limit);
    error NoTrial(bytes32 id);
    error TrialUsed(bytes32 id);
    error BalanceTooLow(uint256 balance, uint256 needed);

    /// @notice One subscription that a keeper renews.
    struct Due {
        bytes32 id;
        address subscriber;
    }

    // ---- Buying

    /// @notice Buys months of 30 days for the caller, from now or from the end of what is already paid.
    /// @param limit The most that the caller agrees to pay now, in case the price has just been raised.
    /// @param cap The most that an automatic renewal may cost for one month; 0 means that there is none.
    function subscribe(bytes32 id, uint32 months, uint256 limit, uint64 cap) external nonReentrant {
        _pull(msg.sender, _buy(id, msg.sender, months, limit, cap, true));
    }

    /// @notice Like subscribe, with the caller's consent to the transfer in the same transaction.
    function subscribeWithPermit(bytes32 id, uint32 months, uint256 limit, uint64 cap, Permit calldata permit)
        external
        nonReentrant
    {
        _usePermit(permit);
        _pull(msg.sender, _buy(id, msg.sender, months, limit, cap, true));
    }

    /// @notice Like subscribe, paid from the caller's balance in the market.
    function subscribeFromBalance(bytes32 id, uint32 months, uint256 limit, uint64 cap) external nonReentrant {
        _debit(msg.sender, _buy(id, msg.sender, months, limit, cap, true));
    }

    /// @notice Buys months for somebody else. Whether it renews stays for them to say, and a refund would be theirs.
    function gift(bytes32 id, address to, uint32 months, uint256 limit) external nonReentrant {
        if (to == address(0)) revert ZeroAddress();
        uint256 cost = _buy(id, to, months, limit, 0, false);
        emit Gifted(id, to, msg.sender);
        _pull(msg.sender, cost);
    }

    /// @notice Starts the caller's free trial. There is one for each address and data set.
    function startTrial(bytes32 id) external {
        Dataset storage d = _dataset(id);
        _notPaused();
        if (!d.head.open) revert Inactive(id);
        uint32 length = d.terms.trialSeconds;
        if (length == 0) revert NoTrial(id);
        Subscription storage s = subs[id][msg.sender];
        if (s.trialEnd != 0) revert TrialUsed(id);
        s.trialEnd = uint40(block.timestamp) + length;
        emit TrialStarted(id, msg.sender, s.trialEnd);
    }

    // ---- Renewing

    /// @notice Renews subscriptions for a month each, by their subscribers' agreement; anybody may call. What cannot
    /// be renewed is passed over, with an event that says why.
    /// @return renewed How many were.
    function renew(Due[] calldata due) external nonReentrant returns (uint256 renewed) {
        for (uint256 i = 0; i < due.length; i++) {
            Renewable reason = _renew(due[i].id, due[i].subscriber);
            if (reason == Renewable.Yes) renewed++;
            else emit NotRenewed(due[i].id, due[i].subscriber, reason);
        }
    }

    function _renew(bytes32 id, address who) private returns (Renewable reason) {
        uint256 price;
        (reason, price) = _renewable(id, who);
        if (reason != Renewable.Yes) return reason;
        uint256 balance = balances[who];
        if (balance >= price) {
            balances[who] = balance - price;
            emit Debited(who, price);
        } else if (!_canPull(who, price) || !_tryPull(who, price)) {
            return Renewable.NoFunds;
        }
        _buy(id, who, 1, price, uint64(subs[id][who].cap * TICK), true);
    }

    /// @dev A token that refuses, or that moves another amount, must not stop the other renewals of a batch.
    function _tryPull(address who, uint256 amount) private returns (bool) {
        uint256 before = token.balanceOf(address(this));
        if (!token.trySafeTransferFrom(who, address(this), amount)) return false;
        uint256 got = token.balanceOf(address(this)) - before;
        if (got == amount) return true;
        _credit(who, got, 0);
        return false;
    }

    // ---- Leaving

    /// @notice Ends a subscription and pays back to its subscriber what is left of it. Automatic renewal ends too.
    /// @param who The caller; for the facade, its caller.
    function unsubscribe(bytes32 id, address who) external nonReentrant {
        _actsFor(who);
        _dataset(id);
        Subscription memory s = subs[id][who];
        Head memory h = datasets[id].head;
        _compensate(id, who, s, h);
        uint256 refund = 0;
        if (s.end > block.timestamp) {
            uint256 left = uint256(s.rate) * (s.end - block.timestamp);
            refund = left / TICK_SECONDS;
            _move(id, h, s, 0, 0, left % TICK_SECONDS);
            s.end = uint40(block.timestamp);
            s.rate = 0;
        }
        s.cap = 0;
        s.locked = type(uint48).max; // no longer
        subs[id][who] = s;
        emit Unsubscribed(id, who, uint64(block.timestamp), refund);
        if (refund > 0) token.safeTransfer(who, refund);
    }

    // ---- Balances

    /// @notice Pays grains into an account's balance, from which renewals are paid.
    function fund(address owner, uint256 amount) external nonReentrant {
        if (owner == address(0)) revert ZeroAddress();
        _credit(owner, amount, 0);
        _pull(msg.sender, amount);
    }

    /// @notice Pays the caller's balance out.
    /// @param amount In grains; more than there is means all.
    function withdraw(uint256 amount) external nonReentrant {
        uint256 balance = balances[msg.sender];
        if (amount > balance) amount = balance;
        if (amount == 0) revert NothingDue();
        balances[msg.sender] = balance - amount;
        emit Withdrawn(msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    function _debit(address owner, uint256 amount) private {
        uint256 balance = balances[owner];
        if (balance < amount) revert BalanceTooLow(balance, amount);
        balances[owner] = balance - amount;
        emit Debited(owner, amount);
    }

    // ---- Views

    /// @notice The first moment at which the subscriber has no paid access; 0 if they never had.
    function paidUntil(bytes32 id, address subscriber) external view returns (uint64) {
        return subs[id][subscriber].end;
    }

    /// @notice Whether the address may read the data set now, by payment or trial.
    function hasAccess(bytes32 id, address subscriber) external view returns (bool) {
        Subscription storage s = subs[id][subscriber];
        return block.timestamp < s.end || block.timestamp < s.trialEnd;
    }

    // ---- Rules

    function _buy(bytes32 id, address who, uint32 months, uint256 limit, uint64 cap, bool own)
        private
        returns (uint256 cost)
    {
        Head memory h = datasets[id].head;
        if (h.asOf == 0) revert UnknownDataset(id);
        if (!h.open) revert Inactive(id);
        Subscription memory s = subs[id][who];
        uint256 start = s.end;
        if (start <= block.timestamp) {
            if (start + RENEW_GRACE < block.timestamp || !own || s.cap == 0) _notPaused();
            start = block.timestamp;
        }
        uint256 end = start + months * PERIOD;
        if (months == 0 || end > block.timestamp + MAX_MONTHS * PERIOD) revert BadMonths(MAX_MONTHS);
        uint256 price = _price(id, h, s);
        cost = price * months * TICK;
        if (cost > limit) revert CostAboveLimit(cost, limit);

        _compensate(id, who, s, h);
        uint256 value = price * months * PERIOD;
        if (start > block.timestamp) value += s.rate * (start - block.timestamp);
        uint256 rate = value / (end - block.timestamp);
        _move(id, h, s, rate, end, value % (end - block.timestamp));
        s.end = uint40(end);
        s.rate = uint48(rate);
        if (own) {
            s.locked = uint48(price);
            s.cap = _capped(cap);
        } else if (start == block.timestamp) {
            s.locked = uint48(price);
        }
        subs[id][who] = s;
        emit Subscribed(
            id, who, uint64(block.timestamp), s.end, uint64(rate), uint64(price * TICK), cost, uint64(s.cap * TICK)
        );
    }

    /// @dev Puts a subscription's future into the books in place of what was there, and stores the head. Books that
    /// would show the same as before are left as they are: most renewals.
    function _move(bytes32 id, Head memory h, Subscription memory s, uint256 rate, uint256 end, uint256 rest) private {
        uint256 old = s.end / EPOCH < block.timestamp / EPOCH ? 0 : s.rate;
        bool same = s.end > block.timestamp && rate == old && rest == 0;
        same = same && !Books.behind(h, block.timestamp);
        if (!same) _bring(id, h);
        bool beyond = _moveEnd(id, old, s.end, rate, end);
        if (same && h.far == (h.far || beyond)) return;
        if (s.end < block.timestamp) h.accrued -= uint88(old * (block.timestamp - s.end));
        h.accrued += uint88(rest);
        h.rate = h.rate - uint48(old) + uint48(rate);
        h.far = h.far || beyond;
        if (rate > 0 && (h.rate == rate || end / EPOCH < h.next)) h.next = uint16(end / EPOCH);
        datasets[id].head = h;
    }
}
