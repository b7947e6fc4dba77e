// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MarketBase} from "../MarketBase.sol";
import {Purse} from "../Purse.sol";
import {Subscriptions} from "../Subscriptions.sol";
import {Permit, Renewable, Subscription, PERIOD, TICK_SECONDS} from "../Types.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title Buying and leaving
contract SubscriptionsTest is MarketTest {
    bytes32 private id;
    address private alice;
    address private bob;

    function setUp() public override {
        super.setUp();
        id = register("trades", PRICE);
        alice = rich("alice");
        bob = rich("bob");
    }

    // ---- Buying

    function testSubscribe(uint32 months) public {
        months = uint32(bound(months, 1, 120));
        uint256 before = balanceOf(alice);
        subscribe(alice, id, months);
        vm.assertEq(before - balanceOf(alice), uint256(months) * PRICE, "cost");
        vm.assertEq(market.paidUntil(id, alice), START + months * PERIOD, "end");
        vm.warp(START + months * PERIOD - 1);
        vm.assertTrue(market.hasAccess(id, alice), "access in the last second");
        skip(1);
        vm.assertFalse(market.hasAccess(id, alice), "access after the end");
    }

    function testRefusals() public {
        vm.startPrank(alice);
        expect(Subscriptions.BadMonths.selector, abi.encode(120));
        market.subscribe(id, 0, type(uint256).max, 0);
        expect(Subscriptions.BadMonths.selector, abi.encode(120));
        market.subscribe(id, 121, type(uint256).max, 0);
        expect(Subscriptions.CostAboveLimit.selector, abi.encode(2 * PRICE, 2 * PRICE - 1));
        market.subscribe(id, 2, 2 * PRICE - 1, 0);
        expect(MarketBase.UnknownDataset.selector, abi.encode(bytes32(0)));
        market.subscribe(0, 1, PRICE, 0);
        expect(Subscriptions.BalanceTooLow.selector, abi.encode(0, PRICE));
        market.subscribeFromBalance(id, 1, PRICE, 0);
        market.subscribe(id, 119, type(uint256).max, 0);
        expect(Subscriptions.BadMonths.selector, abi.encode(120));
        market.subscribe(id, 2, type(uint256).max, 0);
        vm.stopPrank();
        setActive(id, false);
        expect(MarketBase.Inactive.selector, abi.encode(id));
        subscribe(bob, id, 1);
    }

    /// What is left and what is bought become one rate; not a tick-second is lost.
    function testBlending(uint64 first, uint64 second, uint32 months, uint256 wait) public {
        first = uint64(bound(first, 1, 1000 * ENG)) / 100 * 100;
        second = uint64(bound(second, 1, 1000 * ENG)) / 100 * 100;
        months = uint32(bound(months, 1, 60));
        setPrice(id, first);
        subscribe(alice, id, 2);
        setPrice(id, second);
        wait = bound(wait, 0, 2 * PERIOD - 1);
        skip(wait);
        uint256 paid = wait < PERIOD && first < second ? first : second;
        uint256 before = balanceOf(alice);
        subscribe(alice, id, months);
        vm.assertEq(before - balanceOf(alice), paid * months, "the price of a month");
        Subscription memory s = subscription(id, alice);
        uint256 left = 2 * PERIOD - wait;
        uint256 value = first / 100 * left + paid / 100 * months * PERIOD;
        vm.assertEq(s.rate, value / (left + months * PERIOD), "the average");
        uint256 want = (2 * uint256(first) + months * paid);
        vm.warp(s.end + 5 days);
        uint256 revenue = due(id, provider);
        vm.assertEq(revenue, want - want * FEE / 10_000, "revenue in the end");
    }

    function testRefund(uint64 price, uint32 months, uint256 wait) public {
        price = uint64(bound(price, 0, 1000 * ENG)) / 100 * 100;
        months = uint32(bound(months, 1, 120));
        setPrice(id, price);
        subscribe(alice, id, months);
        wait = bound(wait, 0, months * PERIOD);
        skip(wait);
        uint256 want = uint256(price) / 100 * (months * PERIOD - wait) / TICK_SECONDS;
        vm.assertEq(terms.refundable(id, alice), want, "announced");
        vm.assertEq(unsubscribe(alice, id), want, "refund");
        vm.assertFalse(market.hasAccess(id, alice), "access after leaving");
        vm.assertEq(unsubscribe(alice, id), 0, "a second refund");
        skip(5 days);
        uint256 revenue = uint256(price) * months - want;
        vm.assertEq(due(id, provider), revenue - revenue * FEE / 10_000, "revenue");
    }

    function testGift() public {
        vm.prank(bob);
        market.gift(id, alice, 2, 2 * PRICE);
        vm.assertEq(market.paidUntil(id, alice), START + 2 * PERIOD, "end");
        vm.assertEq(subscription(id, alice).cap, 0, "nobody else agrees to renewals");
        vm.assertEq(unsubscribe(alice, id), 2 * PRICE, "the refund is who got it");
        vm.expectRevert(Purse.ZeroAddress.selector);
        vm.prank(bob);
        market.gift(id, address(0), 1, PRICE);
    }

    function testGiftKeepsTheLockedPrice() public {
        subscribe(alice, id, 1, 5 * PRICE);
        setPrice(id, 2 * PRICE);
        vm.prank(bob);
        market.gift(id, alice, 1, PRICE);
        vm.assertEq(terms.priceFor(id, alice), PRICE, "the price that was locked");
        vm.assertEq(terms.priceFor(id, bob), 2 * PRICE, "the price of the others");
        vm.assertEq(subscription(id, alice).cap, 5 * PRICE / 100, "the cap");
    }

    // ---- Permits

    function testPermit() public {
        (address carol, uint256 key) = account("carol");
        require(token.transfer(carol, 2 * PRICE));
        Permit memory consent = permit(key, PRICE);
        vm.prank(carol);
        market.subscribeWithPermit(id, 1, PRICE, 0, consent);
        vm.assertTrue(market.hasAccess(id, carol), "access");
        vm.prank(carol);
        vm.expectRevert(); // used up
        market.subscribeWithPermit(id, 1, PRICE, 0, consent);
        // Whoever sees a permit may use it first; the allowance stands.
        consent = permit(key, PRICE);
        (bool ok,) = address(token)
            .call(
                abi.encodeWithSignature(
                    "permit(address,address,uint256,uint256,uint8,bytes32,bytes32)",
                    carol,
                    address(market),
                    consent.value,
                    consent.deadline,
                    consent.v,
                    consent.r,
                    consent.s
                )
            );
        vm.assertTrue(ok, "used by another");
        vm.prank(carol);
        market.subscribeWithPermit(id, 1, PRICE, 0, consent);
        vm.assertEq(balanceOf(carol), 0, "paid twice for two months");
    }

    // ---- Balances

    function testBalance(uint256 amount) public {
        amount = bound(amount, PRICE, 1000 * ENG);
        vm.prank(bob);
        market.fund(alice, amount);
        vm.startPrank(alice);
        market.subscribeFromBalance(id, 1, PRICE, 0);
        vm.assertEq(market.balances(alice), amount - PRICE, "balance");
        uint256 before = balanceOf(alice);
        if (amount == PRICE) vm.expectRevert(Purse.NothingDue.selector);
        market.withdraw(type(uint256).max);
        vm.assertEq(balanceOf(alice) - before, amount - PRICE, "withdrawn");
        vm.expectRevert(Purse.NothingDue.selector);
        market.withdraw(1);
        vm.expectRevert(Purse.ZeroAddress.selector);
        market.fund(address(0), 1);
        market.fund(alice, 0);
        vm.stopPrank();
        vm.assertEq(market.balances(alice), 0, "in the end");
    }

    // ---- Trials

    function testTrial(uint32 length) public {
        vm.prank(alice);
        expect(Subscriptions.NoTrial.selector, abi.encode(id));
        market.startTrial(id);
        length = uint32(bound(length, 1, 365 days));
        vm.prank(provider);
        terms.setTrial(id, length, 100);
        vm.prank(alice);
        market.startTrial(id);
        vm.assertEq(subscription(id, alice).trialEnd, START + length, "end");
        vm.prank(provider);
        terms.setTrial(id, 0, 0);
        skip(length - 1);
        vm.assertTrue(market.hasAccess(id, alice), "a trial that runs goes on");
        skip(1);
        vm.assertFalse(market.hasAccess(id, alice), "after it");
        vm.prank(provider);
        terms.setTrial(id, length, 100);
        vm.prank(alice);
        expect(Subscriptions.TrialUsed.selector, abi.encode(id));
        market.startTrial(id);
        setActive(id, false);
        vm.prank(bob);
        expect(MarketBase.Inactive.selector, abi.encode(id));
        market.startTrial(id);
    }

    // ---- Who may

    function testOnlyTheSubscriberLeaves() public {
        subscribe(alice, id, 1);
        expect(Purse.NotAllowed.selector, abi.encode(bob));
        vm.prank(bob);
        market.unsubscribe(id, alice);
        uint256 before = balanceOf(alice);
        vm.prank(alice);
        legacy.unsubscribe(id);
        vm.assertEq(balanceOf(alice) - before, PRICE, "the facade's caller gets the refund");
        vm.prank(alice);
        expect(MarketBase.UnknownDataset.selector, abi.encode(bytes32(0)));
        market.unsubscribe(0, alice);
    }

    // ---- While new business is paused

    function testPause() public {
        subscribe(alice, id, 1, PRICE);
        skip(29 days);
        vm.prank(provider);
        terms.setTrial(id, 1 days, 1);
        pause(14 days);
        bytes memory paused = abi.encodePacked(MarketBase.IsPaused.selector, abi.encode(time() + 14 days));
        vm.startPrank(bob);
        vm.expectRevert(paused);
        market.subscribe(id, 1, PRICE, 0);
        vm.expectRevert(paused);
        market.startTrial(id);
        vm.expectRevert(paused);
        market.gift(id, bob, 1, PRICE);
        market.gift(id, alice, 1, PRICE); // who subscribes goes on
        vm.stopPrank();
        skip(2 days);
        vm.prank(alice);
        market.subscribe(id, 1, PRICE, 0);
        vm.assertEq(unsubscribe(alice, id), uint256(PRICE) * 59 / 30, "refund");
        vm.prank(alice);
        vm.expectRevert(paused); // no longer a subscriber who renews
        market.subscribe(id, 1, PRICE, 0);
    }

    function testPauseAllowsALateRenewal(uint256 late) public {
        subscribe(alice, id, 1, PRICE);
        skip(PERIOD - 1 days);
        pause(14 days);
        late = bound(late, 0, 12 days);
        skip(1 days + late);
        if (late > 7 days) vm.expectPartialRevert(MarketBase.IsPaused.selector);
        subscribe(alice, id, 1, PRICE);
    }

    // ---- Renewing by keepers

    function renew(address who) private returns (uint256) {
        Subscriptions.Due[] memory all = new Subscriptions.Due[](1);
        all[0] = Subscriptions.Due(id, who);
        return market.renew(all);
    }

    function testWindow(uint256 when) public {
        subscribe(alice, id, 2, PRICE);
        when = bound(when, START, START + 2 * PERIOD + 10 days);
        vm.warp(when);
        Renewable want = Renewable.Yes;
        if (when + 3 days < START + 2 * PERIOD) want = Renewable.TooEarly;
        if (when > START + 2 * PERIOD + 7 days) want = Renewable.TooLate;
        vm.assertEq(uint256(terms.renewable(id, alice)), uint256(want), "renewable");
        uint256 before = balanceOf(alice);
        vm.assertEq(renew(alice), want == Renewable.Yes ? 1 : 0, "renewed");
        vm.assertEq(before - balanceOf(alice), want == Renewable.Yes ? PRICE : 0, "paid");
        uint256 start = START + 2 * PERIOD > when ? START + 2 * PERIOD : when;
        if (want == Renewable.Yes) vm.assertEq(market.paidUntil(id, alice), start + PERIOD, "end");
    }

    function testReasons() public {
        vm.assertEq(uint256(terms.renewable(0, alice)), uint256(Renewable.UnknownDataset), "unknown");
        vm.assertEq(uint256(terms.renewable(id, alice)), uint256(Renewable.NotAgreed), "never subscribed");
        subscribe(alice, id, 1, PRICE);
        skip(PERIOD - 3 days);
        allow(alice, PRICE - 1);
        reason(Renewable.NoFunds, 0);
        allow(alice, PRICE);
        fund(bob, PRICE);
        vm.prank(bob);
        market.fund(alice, PRICE); // what is prepaid goes first
        reason(Renewable.Yes, 1);
        vm.assertEq(token.allowance(alice, address(market)), PRICE, "the allowance");
        vm.assertEq(market.balances(alice), 0, "the balance");
        skip(PERIOD);
        setPrice(id, PRICE + 100);
        skip(7 days); // three or four days after the end: the promise holds that long
        reason(Renewable.Yes, 1);
        skip(PERIOD);
        allow(alice, 10 * PRICE);
        reason(Renewable.AboveCap, 0);
        vm.prank(alice);
        terms.agreeToRenew(id, type(uint64).max);
        setActive(id, false);
        reason(Renewable.Closed, 0);
        setActive(id, true);
        vm.prank(alice);
        terms.agreeToRenew(id, 0);
        reason(Renewable.NotAgreed, 0);
        vm.prank(alice);
        terms.agreeToRenew(id, type(uint64).max);
        vm.prank(alice);
        require(token.transfer(bob, 999_000 * uint256(ENG)));
        uint256 rest = balanceOf(alice);
        vm.prank(alice);
        require(token.transfer(bob, rest));
        reason(Renewable.NoFunds, 0);
        vm.prank(alice);
        expect(MarketBase.UnknownDataset.selector, abi.encode(bytes32(0)));
        terms.agreeToRenew(0, 1);
    }

    function reason(Renewable want, uint256 renewed) private {
        vm.assertEq(uint256(terms.renewable(id, alice)), uint256(want), "reason");
        vm.assertEq(renew(alice), renewed, "renewed");
    }

    /// A raise binds who subscribes a month after it; a lower price at once.
    function testLockedPrice(uint64 price, uint256 wait) public {
        price = uint64(bound(price, 0, 100 * ENG)) / 100 * 100;
        subscribe(alice, id, 12, 0);
        skip(17 days);
        setPrice(id, price);
        wait = bound(wait, 0, 2 * PERIOD);
        skip(wait);
        uint256 want = price > PRICE && wait < PERIOD ? PRICE : price;
        vm.assertEq(terms.priceFor(id, alice), want, "price");
        vm.assertEq(terms.priceFor(id, bob), price, "price of who does not subscribe");
    }
}
