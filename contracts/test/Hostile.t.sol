// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Purse} from "../Purse.sol";
import {Subscriptions} from "../Subscriptions.sol";
import {Payout, Permit, PERIOD} from "../Types.sol";
import {MarketTest} from "./MarketTest.sol";
import {BlockingToken, LyingToken, ReentrantToken, SilentToken, TaxedToken} from "./tokens/Tokens.sol";

/// @title Tokens that do not do what they should
contract HostileTest is MarketTest {
    bytes32 private id;
    address private alice;
    address private bob;

    function setUp() public override {}

    function open(address token_) private {
        deploy(IERC20(token_));
        id = register("trades", PRICE);
        alice = rich("alice");
        bob = rich("bob");
    }

    function renewBoth() private returns (uint256) {
        Subscriptions.Due[] memory all = new Subscriptions.Due[](2);
        all[0] = Subscriptions.Due(id, alice);
        all[1] = Subscriptions.Due(id, bob);
        return market.renew(all);
    }

    // ---- One that keeps a part

    function testTax(uint256 tax) public {
        TaxedToken taxed = new TaxedToken();
        open(address(taxed));
        tax = bound(tax, 1, 10_000);
        subscribe(alice, id, 1, PRICE);
        subscribe(bob, id, 1, PRICE);
        taxed.setTax(tax);
        vm.prank(provider);
        expect(Purse.WrongAmount.selector, abi.encode(PRICE, PRICE - PRICE * tax / 10_000));
        market.subscribe(id, 1, PRICE, 0);
        vm.prank(provider);
        vm.expectPartialRevert(Purse.WrongAmount.selector);
        terms.addDeposit(id, DEPOSIT);
        vm.prank(alice);
        vm.expectPartialRevert(Purse.WrongAmount.selector);
        market.fund(alice, PRICE);
        skip(PERIOD - 1 days);
        vm.assertEq(renewBoth(), 0, "renewals with a taxed payment");
        uint256 got = PRICE - PRICE * tax / 10_000;
        vm.assertEq(market.balances(alice), got, "what came is the subscriber's");
        vm.assertEq(market.paidUntil(id, alice), START + PERIOD, "end");
        taxed.setTax(0);
        vm.prank(alice);
        if (got == 0) vm.expectRevert(Purse.NothingDue.selector);
        market.withdraw(type(uint256).max);
        vm.assertEq(renewBoth(), 2, "renewals with a full payment");
    }

    // ---- One whose issuer blocks accounts

    function testBlockedPayee() public {
        BlockingToken blocking = new BlockingToken();
        open(address(blocking));
        Payout[] memory list = both(alice, 5_000, bob);
        vm.prank(provider);
        terms.setPayouts(id, list);
        subscribe(provider, id, 1);
        skip(PERIOD + 5 days);
        blocking.setBlocked(alice, true);
        blocking.setBlocked(treasury, true);
        expect(BlockingToken.Blocked.selector, abi.encode(alice));
        market.claim(id, list, alice);
        uint256 before = balanceOf(bob);
        market.claim(id, list, bob);
        uint256 net = PRICE - uint256(PRICE) * FEE / 10_000;
        vm.assertEq(balanceOf(bob) - before, net / 2, "the other's share");
        blocking.setBlocked(alice, false);
        market.claim(id, list, alice);
        blocking.setBlocked(treasury, false);
        market.takeFee(id, market.accountOf(id, list));
        vm.assertEq(balanceOf(treasury), uint256(PRICE) * FEE / 10_000, "the fee, late");
    }

    function testBlockedSubscriber() public {
        BlockingToken blocking = new BlockingToken();
        open(address(blocking));
        subscribe(alice, id, 1, PRICE);
        subscribe(bob, id, 1, PRICE);
        skip(PERIOD - 1 days);
        blocking.setBlocked(alice, true);
        vm.assertEq(renewBoth(), 1, "renewals");
        vm.assertEq(market.paidUntil(id, alice), START + PERIOD, "the blocked one's end");
        vm.assertEq(market.paidUntil(id, bob), START + 2 * PERIOD, "the other's end");
        expect(BlockingToken.Blocked.selector, abi.encode(alice));
        vm.prank(alice);
        market.unsubscribe(id, alice);
        vm.assertTrue(market.hasAccess(id, alice), "access when leaving failed");
        vm.assertGt(unsubscribe(bob, id), PRICE, "the other's refund");
        // A blocked reporter, subscriber or provider stops no slash.
        blocking.setBlocked(provider, true);
        vm.assertEq(judge.slash(id, 10_000, alice, DEPOSIT), DEPOSIT, "slashed");
    }

    // ---- One that calls back

    function testReentrance(uint256 which) public {
        ReentrantToken caller = new ReentrantToken();
        open(address(caller));
        // The token itself subscribes, so that what it calls would succeed but for the guard.
        require(token.transfer(address(caller), 100 * PRICE));
        caller.act(address(token), abi.encodeCall(IERC20.approve, (address(market), type(uint256).max)));
        caller.act(address(market), abi.encodeCall(market.subscribe, (id, 1, PRICE, PRICE)));
        caller.act(address(market), abi.encodeCall(market.fund, (address(caller), PRICE)));
        skip(20 days);
        bytes[8] memory calls = [
            abi.encodeCall(market.withdraw, (PRICE)),
            abi.encodeCall(market.unsubscribe, (id, address(caller))),
            abi.encodeCall(market.subscribe, (id, 1, PRICE, 0)),
            abi.encodeCall(market.subscribeFromBalance, (id, 1, PRICE, 0)),
            abi.encodeCall(market.claim, (id, only(provider), provider)),
            abi.encodeCall(market.takeFee, (id, market.accountOf(id, only(provider)))),
            abi.encodeCall(market.fund, (address(caller), 1)),
            abi.encodeCall(terms.addDeposit, (id, 1))
        ];
        which = bound(which, 0, calls.length * 4 - 1);
        caller.arm(address(market), calls[which / 4]);
        if (which % 4 == 0) subscribe(alice, id, 1);
        if (which % 4 == 1) market.claim(id, only(provider), provider);
        if (which % 4 == 2) caller.act(address(market), abi.encodeCall(market.withdraw, (PRICE / 2)));
        if (which % 4 == 3) caller.act(address(market), abi.encodeCall(market.unsubscribe, (id, address(caller))));
        vm.assertEq(caller.tried(), 1, "calls back");
        vm.assertEq(caller.accepted(), 0, "calls back that were accepted");
        vm.assertEq(
            bytes4(caller.refusal()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "the refusal"
        );
    }

    // ---- One that lies

    function testLies() public {
        LyingToken liar = new LyingToken();
        open(address(liar));
        subscribe(alice, id, 1, PRICE);
        subscribe(bob, id, 1, PRICE);
        skip(PERIOD - 1 days);
        for (uint256 lie = 1; lie <= 2; lie++) {
            liar.setLie(lie);
            vm.assertEq(renewBoth(), 0, "renewals that were not paid");
            vm.assertEq(market.balances(alice), 0, "a balance of nothing");
            vm.prank(provider);
            vm.expectRevert();
            market.subscribe(id, 1, PRICE, 0);
        }
    }

    /// A permit that is accepted and grants nothing buys nothing.
    function testPermitThatGrantsNothing() public {
        LyingToken liar = new LyingToken();
        open(address(liar));
        address carol = user("carol");
        require(token.transfer(carol, PRICE));
        Permit memory consent = Permit(PRICE, time(), 27, "r", "s");
        vm.prank(carol);
        vm.expectRevert();
        market.subscribeWithPermit(id, 1, PRICE, 0, consent);
        vm.assertFalse(market.hasAccess(id, carol), "access");
    }

    // ---- One that returns nothing

    function testSilence() public {
        open(address(new SilentToken()));
        subscribe(alice, id, 1, PRICE);
        skip(PERIOD - 1 days);
        Subscriptions.Due[] memory all = new Subscriptions.Due[](1);
        all[0] = Subscriptions.Due(id, alice);
        vm.assertEq(market.renew(all), 1, "renewals");
        market.claim(id, only(provider), provider);
        vm.assertGt(unsubscribe(alice, id), PRICE, "refund");
    }
}
