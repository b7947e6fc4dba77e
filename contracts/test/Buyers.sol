// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Subscriptions} from "../Subscriptions.sol";
import {Renewable, PERIOD, TICK} from "../Types.sol";
import {Ledger} from "./Ledger.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title What subscribers and keepers do at random, and what has to come of it
/// @notice What the ledger allows must succeed, what it forbids must be refused; nothing else may revert.
abstract contract Buyers is Ledger, MarketTest {
    uint256 internal pausedUntil;

    modifier checked() {
        _;
        remember();
    }

    /// @notice Compares with what was before the step.
    function remember() internal virtual;

    // ---- Time

    /// @notice Seconds, so that epochs fill up; now and then months, so that they are skipped.
    function pass(uint256 seed) external checked {
        uint256 most = seed % 16 == 0 ? 100 days : seed % 4 == 0 ? 31 days : 4 days;
        skip(bound(seed >> 8, 1, most));
    }

    // ---- Buying

    function subscribe(uint256 who, uint256 set, uint256 months, uint64 cap, bool prepaid) external checked {
        address buyer = someone(who);
        set = set % sets.length;
        months = monthsOf(set, buyer, months);
        uint256 price = quote(set, buyer);
        uint256 cost = price * TICK * months;
        cap = uint64(cap % 4 * PRICE);
        bool ok = allowed(set, buyer, months, true) && (!prepaid || balances[buyer] + subs[set][buyer].pending >= cost);
        if (!ok) vm.expectRevert();
        vm.prank(buyer);
        if (prepaid) market.subscribeFromBalance(sets[set].id, uint32(months), cost, cap);
        else market.subscribe(sets[set].id, uint32(months), cost, cap);
        if (!ok) return;
        entered(set, buyer, months, price);
        if (prepaid) balances[buyer] -= cost; // compensation was credited before
        subs[set][buyer].cap = cap / TICK;
        subs[set][buyer].locked = price;
    }

    function gift(uint256 from, uint256 to, uint256 set, uint256 months) external checked {
        address giver = someone(from);
        address getter = someone(to);
        set = set % sets.length;
        months = monthsOf(set, getter, months);
        uint256 price = quote(set, getter);
        bool ok = allowed(set, getter, months, false);
        if (!ok) vm.expectRevert();
        vm.prank(giver);
        market.gift(sets[set].id, getter, uint32(months), price * TICK * months);
        if (!ok) return;
        if (subs[set][getter].end <= time()) subs[set][getter].locked = price;
        entered(set, getter, months, price);
    }

    /// @dev The price for a month in ticks, and that it keeps what was promised.
    function quote(uint256 set, address who) private view returns (uint256 price) {
        Set storage d = sets[set];
        Sub storage s = subs[set][who];
        price = terms.priceFor(d.id, who) / TICK;
        vm.assertLe(price, d.price, "nobody pays more than the price");
        if (s.end > time() && time() < d.raised + PERIOD) {
            vm.assertLe(price, s.locked, "who subscribes pays the old price for a month after a raise");
        }
    }

    /// @dev Mostly one month; sometimes as far as it goes, and one more.
    function monthsOf(uint256 set, address who, uint256 seed) private view returns (uint256) {
        if (seed % 8 < 5) return 1;
        if (seed % 8 < 7) return seed % 13;
        uint256 end = subs[set][who].end;
        uint256 room = 120 * PERIOD - (end > time() ? end - time() : 0);
        return room / PERIOD + seed / 8 % 2;
    }

    function allowed(uint256 set, address who, uint256 months, bool own) private view returns (bool) {
        Sub storage s = subs[set][who];
        uint256 start = s.end > time() ? s.end : time();
        bool running = s.end > time() || (own && s.cap > 0 && s.end + 7 days >= time());
        return sets[set].open && (running || pausedUntil <= time()) && months > 0
            && start + months * PERIOD <= time() + 120 * PERIOD;
    }

    /// @dev Enters a purchase that has happened.
    function entered(uint256 set, address who, uint256 months, uint256 price) private {
        Sub storage s = subs[set][who];
        uint256 rate = subscription(sets[set].id, who).rate;
        uint256 rest = bought(set, who, time(), price, months, rate);
        vm.assertLt(rest, s.end - time(), "what is earned at once is less than a tick a second");
        s.paid += price * months * TICK;
        credit(set, who);
    }

    /// @dev Whatever touches a subscription credits its compensation.
    function credit(uint256 set, address who) internal {
        balances[who] += subs[set][who].pending;
        subs[set][who].pending = 0;
    }

    function startTrial(uint256 who, uint256 set) external checked {
        address reader = someone(who);
        set = set % sets.length;
        Sub storage s = subs[set][reader];
        bool ok = sets[set].open && pausedUntil <= time() && s.trialEnd == 0;
        if (!ok) vm.expectRevert();
        vm.prank(reader);
        market.startTrial(sets[set].id);
        if (ok) s.trialEnd = time() + 7 days;
    }

    // ---- Renewing

    function agreeToRenew(uint256 who, uint256 set, uint64 cap) external checked {
        address reader = someone(who);
        set = set % sets.length;
        cap = uint64(cap % 4 * PRICE);
        vm.prank(reader);
        terms.agreeToRenew(sets[set].id, cap);
        subs[set][reader].cap = cap / TICK;
    }

    /// @notice A keeper tries everybody. Half of the time it waits until somebody is due.
    function renew(uint256 set, uint256 wait) external checked {
        set = set % sets.length;
        uint256 end = subs[set][someone(wait)].end;
        if (wait % 2 == 0 && end > time() && end < time() + 40 days) {
            vm.warp(end - bound(wait, 0, 3 days) % (end - time()));
        }
        Subscriptions.Due[] memory due = new Subscriptions.Due[](subscribers.length);
        uint256[] memory before = new uint256[](subscribers.length);
        bool[] memory expected = new bool[](subscribers.length);
        uint256 count = 0;
        for (uint256 i = 0; i < due.length; i++) {
            due[i] = Subscriptions.Due(sets[set].id, subscribers[i]);
            before[i] = terms.priceFor(sets[set].id, subscribers[i]) / TICK;
            expected[i] = renewable(set, subscribers[i], before[i]);
            vm.assertEq(
                terms.renewable(sets[set].id, subscribers[i]) == Renewable.Yes, expected[i], "what renewable foretells"
            );
            if (expected[i]) count++;
        }
        vm.assertEq(market.renew(due), count, "renewals");
        for (uint256 i = 0; i < due.length; i++) {
            if (expected[i]) renewed(set, subscribers[i], before[i]);
        }
    }

    function renewable(uint256 set, address who, uint256 price) private view returns (bool) {
        Sub storage s = subs[set][who];
        bool window = s.end != 0 && time() + 3 days >= s.end && time() <= s.end + 7 days;
        return sets[set].open && window && s.cap > 0 && price <= s.cap; // all are rich and allow everything
    }

    function renewed(uint256 set, address who, uint256 price) private {
        vm.assertLe(price, subs[set][who].cap, "a renewal costs no more than what was agreed to");
        if (balances[who] >= price * TICK) balances[who] -= price * TICK;
        entered(set, who, 1, price);
        subs[set][who].locked = price;
    }

    // ---- Leaving

    function unsubscribe(uint256 who, uint256 set) external checked {
        address leaver = someone(who);
        set = set % sets.length;
        uint256 want = quit(set, leaver, time());
        vm.assertEq(terms.refundable(sets[set].id, leaver), want, "the refund that is announced");
        vm.assertEq(unsubscribe(leaver, sets[set].id), want, "refund");
        subs[set][leaver].cap = 0;
        subs[set][leaver].locked = type(uint256).max;
        credit(set, leaver);
    }

    function fund(uint256 who, uint256 amount) external checked {
        address owner = someone(who);
        amount = bound(amount, 0, 100 * ENG);
        fund(owner, amount);
        balances[owner] += amount;
    }

    function withdraw(uint256 who, uint256 amount) external checked {
        address owner = someone(who);
        uint256 want = amount < balances[owner] ? amount : balances[owner];
        uint256 before = balanceOf(owner);
        if (want == 0) vm.expectRevert();
        vm.prank(owner);
        market.withdraw(amount);
        vm.assertEq(balanceOf(owner) - before, want, "withdrawn");
        balances[owner] -= want;
    }

    function collect(uint256 who, uint256 set) external checked {
        address getter = someone(who);
        set = set % sets.length;
        terms.collect(sets[set].id, getter);
        credit(set, getter);
    }

    function someone(uint256 seed) internal view returns (address) {
        return subscribers[seed % subscribers.length];
    }
}
