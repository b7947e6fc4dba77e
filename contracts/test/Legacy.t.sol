// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {LegacyState} from "../LegacyState.sol";
import {MarketBase} from "../MarketBase.sol";
import {Purse} from "../Purse.sol";
import {PERIOD} from "../Types.sol";
import {LegacyTest} from "./LegacyTest.sol";
import {Vm} from "./Vm.sol";

/// @title The facade of 2018, call by call: events, refusals, money
contract LegacyCallsTest is LegacyTest {
    function names(bytes4 selector, bytes32 name) private {
        expect(selector, abi.encode(name));
    }

    /// @dev Fails unless the facade holds nothing.
    function empty() private view {
        vm.assertEq(balanceOf(address(old)), 0, "what the facade holds");
    }

    // ---- Providers

    function testRegister() public {
        bytes32 want = market.idOf(alice, "quotes");
        uint256 before = balanceOf(alice);
        vm.expectEmit(address(old));
        emit LegacyState.Listed(want, "quotes");
        vm.expectEmit(address(old));
        emit LegacyState.Registered(alice, "quotes", 100, true);
        vm.assertEq(offer(alice, "quotes", 100), want, "id");
        vm.assertEq(before - balanceOf(alice), DEPOSIT, "deposit");
        vm.assertEq(terms.dataset(want).deposit, DEPOSIT, "deposit in the market");
        vm.assertEq(terms.dataset(want).head.price, 1, "price in ticks");
        vm.assertEq(old.nameOf(want), "quotes", "name");
        vm.assertEq(
            market.manifestAt(want, 1), sha256(bytes("legacy data set: quotes\n")), "the manifest that stands for none"
        );
        empty();
    }

    function testRegisterRefusals() public {
        vm.startPrank(alice);
        names(LegacyState.NameTaken.selector, NAME);
        old.register(NAME, PRICE, alice);
        expect(LegacyState.NotOwner.selector, abi.encode(bob));
        old.register("other", PRICE, bob);
        expect(LegacyState.BadPrice.selector, abi.encode(0));
        old.register("other", 0, alice);
        expect(LegacyState.BadPrice.selector, abi.encode(uint256(1) << 64));
        old.register("other", uint256(1) << 64, alice);
        vm.expectPartialRevert(MarketBase.BadPrice.selector);
        old.register("other", 101, alice);
        vm.stopPrank();
        vm.assertEq(old.idOf("other"), 0, "id");
        empty();
    }

    /// @dev Names are 1 to 32 of a-z, 0-9 and _, a letter first, not pg_, zeros behind.
    function testNames() public {
        string[17] memory bad = [
            "",
            "A",
            "tradeS",
            "1st",
            "_x",
            "pg_x",
            "a-b",
            "a b",
            "a.b",
            "a\x00b",
            "\x00a",
            "\xc3\xa4",
            "a\x7f",
            "x{",
            "x`",
            "x/",
            "x:"
        ];
        for (uint256 i = 0; i < bad.length; i++) {
            bytes32 name = bytes32(bytes(bad[i]));
            names(LegacyState.BadName.selector, name);
            old.manifestOf(name);
            names(LegacyState.BadName.selector, name);
            offer(alice, name, PRICE);
            names(LegacyState.BadName.selector, name);
            old.adopt(id, name);
        }
        string[6] memory good = ["a", "pg", "pga", "a_", "z9", "a234567890123456789012345678901_"];
        for (uint256 i = 0; i < good.length; i++) {
            bytes32 set = offer(alice, bytes32(bytes(good[i])), PRICE);
            vm.assertEq(set, market.idOf(alice, good[i]), "id");
        }
    }

    function testAdopt() public {
        bytes32 direct = register("direct", PRICE);
        expect(LegacyState.NotProvider.selector, abi.encode(direct, provider));
        vm.prank(alice);
        old.adopt(direct, "direct");
        vm.startPrank(provider);
        names(LegacyState.NameTaken.selector, NAME);
        old.adopt(direct, NAME);
        vm.expectEmit(address(old));
        emit LegacyState.Listed(direct, "another");
        vm.expectEmit(address(old));
        emit LegacyState.Registered(provider, "another", PRICE, true);
        old.adopt(direct, "another");
        expect(LegacyState.AlreadyListed.selector, abi.encode(direct, bytes32("another")));
        old.adopt(direct, "third");
        vm.stopPrank();
        vm.assertEq(old.idOf("another"), direct, "id");
    }

    function testProviderCalls() public {
        vm.startPrank(provider);
        vm.expectEmit(address(old));
        emit LegacyState.PriceUpdate(provider, NAME, 2 * PRICE);
        old.updateDataSourcePrice(NAME, 2 * PRICE);
        vm.assertEq(terms.dataset(id).head.price, 2 * PRICE / 100, "price");
        expect(LegacyState.BadPrice.selector, abi.encode(0));
        old.updateDataSourcePrice(NAME, 0);
        vm.expectEmit(address(old));
        emit LegacyState.ActivityUpdate(provider, NAME, false);
        old.changeDataSourceActivityStatus(NAME, false);
        vm.assertFalse(terms.dataset(id).head.open, "open");
        names(LegacyState.UnknownName.selector, UNKNOWN);
        old.updateDataSourcePrice(UNKNOWN, 100);
        names(LegacyState.UnknownName.selector, UNKNOWN);
        old.withrawProviderAt(UNKNOWN, 0);
        vm.stopPrank();
        names(LegacyState.NotForSale.selector, NAME);
        order(alice);
    }

    function testOnlyTheProvider(address who) public {
        vm.assume(who != provider);
        order(alice);
        skip(1 days);
        bytes memory refusal = abi.encodeWithSelector(LegacyState.NotProvider.selector, id, provider);
        vm.startPrank(who);
        vm.expectRevert(refusal);
        old.updateDataSourcePrice(NAME, 100);
        vm.expectRevert(refusal);
        old.changeDataSourceActivityStatus(NAME, false);
        vm.expectRevert(refusal);
        old.withdrawProvider(NAME);
        vm.expectRevert(refusal);
        old.withrawProviderAt(NAME, 0);
        vm.stopPrank();
    }

    function testWithdraw(uint256 wait, bool byIndex) public {
        order(alice);
        wait = bound(wait, 1 hours, 40 days);
        skip(wait);
        uint256 amount = old.getWithdrawAmount(NAME);
        vm.assertEq(old.getWithdrawAmountAt(NAME, 0), amount, "by order");
        uint256 gross = uint256(PRICE) * (wait < PERIOD ? wait : PERIOD) / PERIOD;
        vm.assertLe(amount, gross - gross * FEE / 10_000, "no more than was earned");
        if (wait < 25 days || wait > 35 days) {
            vm.assertApproxEqAbs(amount, gross - gross * FEE / 10_000, 1, "earned, less the fee");
        }
        uint256 before = balanceOf(provider);
        vm.startPrank(provider);
        expect(LegacyState.BadIndex.selector, abi.encode(1, 1));
        old.withrawProviderAt(NAME, 1);
        vm.expectEmit(address(old));
        emit LegacyState.TransferToProvider(provider, NAME, amount);
        vm.expectEmit(address(old));
        emit LegacyState.ProviderWithdraw(provider, NAME, amount);
        if (byIndex) old.withrawProviderAt(NAME, 0);
        else old.withdrawProvider(NAME);
        vm.expectRevert(Purse.NothingDue.selector);
        old.withdrawProvider(NAME);
        vm.stopPrank();
        vm.assertEq(balanceOf(provider) - before, amount, "paid");
        empty();
    }

    // ---- Subscribers

    function testSubscribe() public {
        uint256 before = balanceOf(alice);
        vm.expectEmit(address(old));
        emit LegacyState.SubscriptionDeposited(alice, address(old), PRICE);
        vm.expectEmit(address(old));
        emit LegacyState.Subscribed(alice, NAME, provider, PRICE, true);
        order(alice);
        vm.assertEq(before - balanceOf(alice), PRICE, "paid");
        vm.assertEq(market.paidUntil(id, alice), time() + PERIOD, "until");
        empty();
        // Later orders begin where paid time ends, at the locked price.
        vm.prank(provider);
        old.updateDataSourcePrice(NAME, 2 * PRICE);
        before = balanceOf(alice);
        order(alice);
        vm.assertEq(before - balanceOf(alice), PRICE, "paid");
        vm.assertEq(market.paidUntil(id, alice), time() + 2 * PERIOD, "until");
    }

    function testFreeDataset() public {
        setPrice(id, 0);
        uint256 before = balanceOf(alice);
        order(alice);
        vm.assertEq(balanceOf(alice), before, "paid nothing");
        vm.assertTrue(market.hasAccess(id, alice), "access");
    }

    function testSubscribeRefusals() public {
        names(LegacyState.UnknownName.selector, UNKNOWN);
        vm.prank(alice);
        old.subscribe(UNKNOWN);
        names(LegacyState.OwnDataset.selector, NAME);
        order(provider);
        pause(1 days);
        vm.expectPartialRevert(MarketBase.IsPaused.selector);
        order(alice);
        vm.assertEq(old.getSubscriptionsSize(NAME), 0, "orders");
    }

    function testRefund(uint256 wait, bool byIndex) public {
        order(alice);
        wait = bound(wait, 0, 31 days);
        skip(wait);
        uint256 amount = old.getRefundAmount(alice, NAME);
        vm.assertEq(old.getRefundAmountAt(NAME, 0), amount, "by order");
        vm.assertApproxEqAbs(amount, wait < PERIOD ? PRICE * (PERIOD - wait) / PERIOD : 0, 1, "what is left");
        uint256 before = balanceOf(alice);
        if (amount == 0) {
            vm.expectRevert(LegacyState.NothingDue.selector);
        } else {
            vm.expectEmit(address(old));
            emit LegacyState.OrdersEnded(alice, NAME, 1, PRICE * (PERIOD - wait) / PERIOD);
            vm.expectEmit(address(old));
            emit LegacyState.SubscriberRefund(alice, NAME, amount);
        }
        vm.prank(alice);
        if (byIndex) old.refundSubscriberAt(NAME, 0);
        else old.refundSubscriber(NAME);
        vm.assertEq(balanceOf(alice) - before, amount, "refunded");
        vm.assertEq(old.getRefundAmountAt(NAME, 0), 0, "by order, afterwards");
        vm.prank(alice);
        vm.expectRevert(LegacyState.NothingDue.selector);
        old.refundSubscriberAt(NAME, 0);
        empty();
    }

    /// @dev Of three months, one is over: two orders end, one of them in part.
    function testRefundOfMany() public {
        order(alice);
        order(alice);
        order(alice);
        skip(40 days);
        vm.expectEmit(address(old));
        emit LegacyState.OrdersEnded(alice, NAME, 2, PRICE + PRICE * 20 / 30);
        vm.prank(alice);
        old.refundSubscriber(NAME);
        shows(
            abi.encodeCall(old.getDataProviderInfo, (NAME)),
            abi.encode(provider, PRICE, 3 * PRICE - PRICE - PRICE * 20 / 30, 1, true, true, false),
            "one order and a third count"
        );
        // A next order comes after what has ended.
        order(alice);
        skip(1 days);
        vm.expectEmit(address(old));
        emit LegacyState.OrdersEnded(alice, NAME, 1, PRICE * 29 / 30);
        vm.prank(alice);
        old.refundSubscriber(NAME);
    }

    function testRefundRefusals() public {
        order(alice);
        vm.startPrank(bob);
        vm.expectRevert(LegacyState.NothingDue.selector);
        old.refundSubscriber(NAME);
        expect(LegacyState.NotSubscriber.selector, abi.encode(alice));
        old.refundSubscriberAt(NAME, 0);
        expect(LegacyState.BadIndex.selector, abi.encode(1, 1));
        old.refundSubscriberAt(NAME, 1);
        names(LegacyState.UnknownName.selector, UNKNOWN);
        old.refundSubscriber(UNKNOWN);
        vm.stopPrank();
    }

    /// @dev Who bought in the market alone has no order that could end.
    function testRefundWithoutOrder() public {
        subscribe(alice, id, 1);
        vm.recordLogs();
        vm.prank(alice);
        old.refundSubscriber(NAME);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 count = 0;
        for (uint256 i = 0; i < logs.length; i++) {
            if (logs[i].emitter != address(old)) continue;
            vm.assertEq(logs[i].topics[0], LegacyState.SubscriberRefund.selector, "event");
            count++;
        }
        vm.assertEq(count, 1, "the facade's events");
        vm.assertFalse(market.hasAccess(id, alice), "access");
    }

    function testNoteExit() public {
        vm.expectRevert(LegacyState.NothingToNote.selector);
        old.noteExit(NAME, alice);
        order(alice);
        vm.expectRevert(LegacyState.NothingToNote.selector);
        old.noteExit(NAME, alice);
        skip(10 days);
        unsubscribe(alice, id);
        vm.assertTrue(old.isExpiredSubscriptionAt(NAME, 0), "expired at once");
        vm.expectEmit(address(old));
        emit LegacyState.OrdersEnded(alice, NAME, 1, PRICE * 20 / 30);
        old.noteExit(NAME, alice);
        vm.expectRevert(LegacyState.NothingToNote.selector);
        old.noteExit(NAME, alice);
        names(LegacyState.UnknownName.selector, UNKNOWN);
        old.noteExit(UNKNOWN, alice);
        order(alice);
        unsubscribe(alice, id);
        vm.expectEmit(address(old));
        emit LegacyState.OrdersEnded(alice, NAME, 1, PRICE);
        order(alice);
    }

    // ---- The facade's owner

    function testPunish() public {
        order(alice);
        uint256 marked = time();
        vm.startPrank(admin);
        vm.expectEmit(address(old));
        emit LegacyState.ProviderPunishStatus(provider, NAME, true);
        old.setPunishProvider(NAME, true);
        skip(1 days);
        old.setPunishProvider(NAME, true);
        names(LegacyState.UnknownName.selector, UNKNOWN);
        old.setPunishProvider(UNKNOWN, true);
        vm.stopPrank();
        vm.assertFalse(old.isActiveDataSource(NAME), "active");
        shows(
            abi.encodeCall(old.mProviders, (NAME)),
            abi.encode(provider, PRICE, 1, NAME, PRICE, true, marked, true, false, bytes32(0)),
            "the first mark's time"
        );
        names(LegacyState.NotForSale.selector, NAME);
        order(bob);
        subscribe(bob, id, 1); // in the market
        vm.prank(alice);
        old.refundSubscriber(NAME);
        vm.expectEmit(address(old));
        emit LegacyState.ProviderPunishStatus(provider, NAME, false);
        vm.prank(admin);
        old.setPunishProvider(NAME, false);
        order(alice);
    }

    function testOwner(address who) public {
        vm.assume(who != admin && who != address(0));
        vm.startPrank(who);
        expect(LegacyState.NotOwner.selector, abi.encode(admin));
        old.setPunishProvider(NAME, true);
        expect(LegacyState.NotOwner.selector, abi.encode(admin));
        old.transferOwnership(who);
        vm.stopPrank();
        vm.startPrank(admin);
        vm.expectRevert(LegacyState.ZeroAddress.selector);
        old.transferOwnership(address(0));
        vm.expectEmit(address(old));
        emit LegacyState.OwnershipTransferred(admin, who);
        old.transferOwnership(who);
        expect(LegacyState.NotOwner.selector, abi.encode(who));
        old.setPunishProvider(NAME, true);
        vm.stopPrank();
        vm.assertEq(old.mOwner(), who, "owner");
    }

    function testDeployment() public {
        vm.expectRevert(LegacyState.ZeroAddress.selector);
        this.makeOutside("LegacyMarketplace.sol:LegacyMarketplace", abi.encode(market, 0));
        expect(LegacyState.NotTheFacade.selector, abi.encode(old));
        this.makeOutside("LegacyMarketplace.sol:LegacyMarketplace", abi.encode(market, admin));
        vm.assertEq(address(old.market()), address(market), "market");
        vm.assertEq(address(old.mToken()), address(token), "token");
        vm.assertEq(old.FIXED_SUBSCRIPTION_PERIOD(), PERIOD, "period");
        vm.assertEq(old.MARKETPLACE_VERSION(), "1", "version");
    }
}
