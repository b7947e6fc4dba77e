// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Compensation, Payout, TICK, WHOLE} from "../Types.sol";
import {Buyers} from "./Buyers.sol";

/// @title What providers, payees, judges and the guardian do at random
abstract contract Sellers is Buyers {
    address[] internal payees;

    /// @notice Payout list number n of the three that are used.
    function listOf(uint256 n) internal view returns (Payout[] memory list) {
        if (n == 0) return only(payees[0]);
        if (n == 1) return both(payees[0], 3_333, payees[1]);
        list = new Payout[](3);
        list[0] = Payout(payees[1], 2_500);
        list[1] = Payout(payees[2], 5_000);
        list[2] = Payout(payees[1], 2_500);
    }

    // ---- Terms

    function setPrice(uint256 set, uint256 price) external checked {
        Set storage d = sets[set % sets.length];
        price = bound(price, 0, 3 * PRICE / TICK);
        vm.prank(d.provider);
        terms.setPrice(d.id, uint64(price * TICK));
        if (price > d.price) d.raised = time();
        d.price = price;
    }

    /// @notice Mostly open, so that there is business.
    function setActive(uint256 set, uint256 seed) external checked {
        Set storage d = sets[set % sets.length];
        bool open = seed % 4 != 0;
        bool ok = !open || held(set % sets.length) - d.thawing >= DEPOSIT;
        if (!ok) vm.expectRevert();
        vm.prank(d.provider);
        terms.setActive(d.id, open);
        if (ok) d.open = open;
    }

    function setPayouts(uint256 set, uint256 list) external checked {
        set = set % sets.length;
        list = list % 3;
        bytes32 old = terms.dataset(sets[set].id).account;
        uint256 number = sets[set].list;
        vm.prank(sets[set].provider);
        terms.setPayouts(sets[set].id, listOf(list));
        switched(set, list, time());
        vm.assertEq(terms.revenueOf(old).banked, accounts[set][number].banked, "banked, to the tick-second");
    }

    // ---- Revenue

    function claim(uint256 set, uint256 list, uint256 payee) external checked {
        claim(set % sets.length, list % 3, payees[payee % payees.length]);
    }

    function claim(uint256 set, uint256 list, address payee) internal {
        uint256 total = shareOf(gross(set, list, time()), FEE, listOf(list), payee);
        uint256 had = accounts[set][list].claimed[payee];
        uint256 before = balanceOf(payee);
        Payout[] memory payouts = listOf(list);
        if (total == had) vm.expectRevert();
        market.claim(sets[set].id, payouts, payee);
        vm.assertEq(balanceOf(payee) - before, total - had, "claimed");
        accounts[set][list].claimed[payee] = total;
    }

    function takeFee(uint256 set, uint256 list) external checked {
        takeFeeOf(set % sets.length, list % 3);
    }

    function takeFeeOf(uint256 set, uint256 list) internal {
        uint256 total = gross(set, list, time()) * FEE / WHOLE;
        uint256 had = accounts[set][list].fee;
        uint256 before = balanceOf(treasury);
        bytes32 account = market.accountOf(sets[set].id, listOf(list));
        if (total == had) vm.expectRevert();
        market.takeFee(sets[set].id, account);
        vm.assertEq(balanceOf(treasury) - before, total - had, "fee");
        accounts[set][list].fee = total;
    }

    /// @notice The treasury gets nothing under a list that is not the data set's.
    function takeFeeOfAnother(uint256 set, uint256 list) external checked {
        set = set % sets.length;
        bytes32 account = market.accountOf(sets[set].id, both(treasury, uint16(bound(list, 1, WHOLE - 1)), admin));
        vm.expectRevert();
        market.takeFee(sets[set].id, account);
        uint256 current = sets[1 - set].list;
        account = market.accountOf(sets[1 - set].id, listOf(current));
        vm.expectRevert();
        market.takeFee(sets[set].id, account);
    }

    // ---- Deposits

    function addDeposit(uint256 set, uint256 amount) external checked {
        set = set % sets.length;
        amount = bound(amount, 0, DEPOSIT);
        vm.prank(sets[set].provider);
        terms.addDeposit(sets[set].id, uint64(amount));
        sets[set].added += amount;
    }

    function thaw(uint256 set, uint256 amount, bool cancel) external checked {
        set = set % sets.length;
        Set storage d = sets[set];
        amount = bound(amount, 0, held(set) + 1);
        bool ok = cancel || (amount > 0 && amount + (d.open ? DEPOSIT : 0) <= held(set));
        if (!ok) vm.expectRevert();
        vm.prank(d.provider);
        if (cancel) terms.cancelThaw(d.id);
        else terms.thaw(d.id, uint64(amount));
        if (ok) (d.thawing, d.thawed) = cancel ? (0, 0) : (amount, time() + 14 days);
    }

    function withdrawDeposit(uint256 set) external checked {
        set = set % sets.length;
        Set storage d = sets[set];
        uint256 before = balanceOf(d.provider);
        bool ok = d.thawing > 0 && time() >= d.thawed;
        bool last = held(set) - d.thawing < DEPOSIT;
        if (last) ok = ok && counted(set) == 0;
        if (!ok) vm.expectRevert();
        vm.prank(d.provider);
        terms.withdrawDeposit(d.id);
        if (!ok) return;
        vm.assertEq(balanceOf(d.provider) - before, d.thawing, "withdrawn");
        d.withdrawn += d.thawing;
        d.thawing = 0;
        if (last) d.open = false;
    }

    /// @dev The rate of all whose last epoch is not over.
    function counted(uint256 set) internal view returns (uint256 rate) {
        for (uint256 i = 0; i < subscribers.length; i++) {
            rate += rateAt(set, subscribers[i], time());
        }
    }

    // ---- Slashing

    function slash(uint256 set, uint16 basisPoints, uint256 reporter, uint256 reward) external checked {
        set = set % sets.length;
        Set storage d = sets[set];
        basisPoints = uint16(bound(basisPoints, 0, basisPoints % 16 == 0 ? WHOLE : WHOLE / 20));
        uint256 want = held(set) * basisPoints / WHOLE;
        uint256 burned = balanceOf(terms.BURN());
        reward = bound(reward, 0, 50 * ENG);
        vm.assertEq(judge.slash(d.id, basisPoints, someone(reporter), reward), want, "slashed");
        d.slashed += want;
        d.thawing -= d.thawing * basisPoints / WHOLE;
        if (held(set) < DEPOSIT) d.open = false;
        distributed(set, want, someone(reporter), reward, burned);
    }

    function compensate(uint256 set, uint256 amount, uint256 reporter, uint256 reward) external checked {
        set = set % sets.length;
        amount = bound(amount, 0, 100 * ENG);
        reward = bound(reward, 0, 50 * ENG);
        uint256 burned = balanceOf(terms.BURN());
        nodes.compensate(sets[set].id, amount, someone(reporter), reward);
        distributed(set, amount, someone(reporter), reward, burned);
    }

    /// @dev What was set aside is shared at once here, by what each pays; the market does so when each comes.
    function distributed(uint256 set, uint256 amount, address reporter, uint256 reward, uint256 burned) private {
        Set storage d = sets[set];
        uint256 rate = counted(set);
        uint256 number = terms.dataset(d.id).head.compensations;
        uint256 rest = amount;
        if (number > d.slashes) {
            vm.assertEq(number, d.slashes + 1, "one compensation at a time");
            Compensation memory c = terms.compensation(d.id, d.slashes++);
            vm.assertEq(c.rate, rate, "the rate of all who share");
            vm.assertLe(c.amount, rate * TICK, "no more than a month");
            vm.assertLe(c.amount, amount, "no more than was slashed");
            rest -= c.amount;
            for (uint256 i = 0; i < subscribers.length; i++) {
                address who = subscribers[i];
                subs[set][who].pending += c.amount * rateAt(set, who, time()) / rate;
            }
        }
        if (reward > rest) reward = rest;
        balances[reporter] += reward;
        vm.assertEq(balanceOf(terms.BURN()) - burned, rest - reward, "burned");
    }

    // ---- The guardian

    function pause(uint256 duration) external checked {
        bool ok = pausedUntil == 0 || time() >= pausedUntil + 14 days;
        duration = bound(duration, 0, 20 days);
        if (!ok) vm.expectRevert();
        pause(uint64(duration));
        if (ok) pausedUntil = time() + (duration < 14 days ? duration : 14 days);
    }

    function unpause() external checked {
        vm.prank(guardian);
        terms.unpause();
        if (pausedUntil > time()) pausedUntil = time();
    }
}
