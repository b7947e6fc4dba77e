// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MarketBase} from "../MarketBase.sol";
import {Purse} from "../Purse.sol";
import {Revenue} from "../Revenue.sol";
import {Payout, PERIOD, WHOLE} from "../Types.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title Who gets what of revenue
contract RevenueTest is MarketTest {
    bytes32 private id;
    address private alice;
    address private one;
    address private two;

    function setUp() public override {
        super.setUp();
        id = register("trades", PRICE);
        alice = rich("alice");
        one = user("one");
        two = user("two");
    }

    function setPayouts(Payout[] memory list) private {
        vm.prank(provider);
        terms.setPayouts(id, list);
    }

    /// What was earned under a list is shared by that list, however often lists change.
    function testSwitches(uint16 part, uint256[4] memory waits) public {
        part = uint16(bound(part, 1, WHOLE - 1));
        Payout[] memory split = both(one, part, two);
        Payout[] memory alone = only(two);
        subscribe(alice, id, 12);
        uint256 seconds_ = 0; // under the list of two
        for (uint256 i = 0; i < 4; i++) {
            setPayouts(i % 2 == 0 ? split : alone);
            waits[i] = bound(waits[i], 0, 60 days);
            skip(waits[i]);
            if (i % 2 == 0) seconds_ += waits[i];
        }
        setPayouts(alone); // once more, which changes nothing
        uint256 gross = seconds_ * PRICE / PERIOD;
        uint256 net = gross - gross * FEE / WHOLE;
        vm.assertEq(market.due(id, split, one), net * part / WHOLE, "the first's share");
        vm.assertEq(market.due(id, split, two), net * (WHOLE - part) / WHOLE, "the second's share");
        uint256 rest = (waits[1] + waits[3]) * PRICE / PERIOD;
        vm.assertEq(market.due(id, alone, two), rest - rest * FEE / WHOLE, "the second's revenue alone");
        bytes32 account = market.accountOf(id, split);
        if (gross * FEE / WHOLE == 0) return;
        market.takeFee(id, account);
        vm.assertEq(balanceOf(treasury), gross * FEE / WHOLE, "the fee");
        vm.expectRevert(Purse.NothingDue.selector);
        market.takeFee(id, account);
    }

    function testClaimOften(uint256[5] memory waits) public {
        subscribe(alice, id, 1);
        for (uint256 i = 0; i < 5; i++) {
            skip(bound(waits[i], 60, 10 days));
            uint256 before = balanceOf(provider);
            uint256 want = due(id, provider);
            if (want == 0) vm.expectRevert(Purse.NothingDue.selector);
            market.claim(id, only(provider), provider);
            vm.assertEq(balanceOf(provider) - before, want, "claimed");
            vm.assertEq(due(id, provider), 0, "due after a claim");
        }
    }

    /// A payee's entries count together, wherever they stand, and in whichever of the words of four.
    function testManyPayees(uint256 twice) public {
        Payout[] memory list = new Payout[](10);
        for (uint256 i = 0; i < 10; i++) {
            list[i] = Payout(address(uint160(0x1000 + i)), 1_000);
        }
        twice = bound(twice, 1, 9);
        list[twice].to = list[0].to;
        setPayouts(list);
        subscribe(alice, id, 1);
        skip(PERIOD + 5 days);
        uint256 net = PRICE - PRICE * FEE / WHOLE;
        for (uint256 i = 0; i < 10; i++) {
            address payee = list[i].to;
            if (i == twice) {
                vm.expectRevert(Purse.NothingDue.selector);
                market.claim(id, list, payee);
                continue;
            }
            market.claim(id, list, payee);
            vm.assertEq(balanceOf(payee), net * (i == 0 ? 2 : 1) / 10, "share");
        }
        uint256 counters = terms.claimed(market.accountOf(id, list), 1);
        vm.assertEq(counters & type(uint64).max, twice == 4 ? 1 : net / 10 + 1, "the fifth's counter");
    }

    function testStrangers() public {
        subscribe(alice, id, 1);
        skip(20 days);
        vm.expectRevert(Purse.NothingDue.selector);
        market.claim(id, only(provider), one);
        vm.expectRevert(Purse.NothingDue.selector);
        market.claim(id, only(one), one);
        vm.assertEq(market.due(id, only(one), one), 0, "due to nobody's list");
        bytes32 account = market.accountOf(id, only(one));
        vm.expectRevert(Purse.NothingDue.selector);
        market.takeFee(id, account);
        vm.prank(provider);
        bytes32 other = market.register(provider, "other", PRICE, DEPOSIT, MANIFEST, only(one));
        account = market.accountOf(other, only(one));
        vm.expectRevert(Purse.NothingDue.selector);
        market.takeFee(id, account);
        vm.expectPartialRevert(MarketBase.UnknownDataset.selector);
        market.claim(0, only(one), one);
        market.takeFee(id, market.accountOf(id, only(provider)));
        vm.assertEq(balanceOf(treasury), uint256(PRICE) * 20 / 30 * FEE / WHOLE, "the fee");
    }

    /// An old list is its own data set's only.
    function testOldListOfAnother(bool retired) public {
        bytes32 other = register("other", PRICE);
        subscribe(alice, id, 1);
        skip(20 days);
        setPayouts(only(one));
        vm.prank(provider);
        if (retired) terms.setPayouts(other, only(two));
        bytes32 old = market.accountOf(id, only(provider));
        vm.expectRevert(Purse.NothingDue.selector);
        market.takeFee(other, old);
        vm.expectEmit(address(market));
        emit Revenue.FeeTaken(id, old, uint256(PRICE) * 20 / 30 * FEE / WHOLE);
        market.takeFee(id, old);
    }

    /// Revenue of a subscription that ends in the running epoch waits for the epoch's end, and is all there then.
    function testLastEpoch(uint256 wait) public {
        subscribe(alice, id, 1);
        uint256 end = START + PERIOD;
        wait = bound(wait, 0, PERIOD + 10 days);
        skip(wait);
        uint256 until = time() < end ? time() : end;
        if (time() / 5 days == end / 5 days) until = time() / 5 days * 5 days;
        uint256 gross = (until - START) * PRICE / PERIOD;
        vm.assertEq(due(id, provider), gross - gross * FEE / WHOLE, "due");
    }
}
