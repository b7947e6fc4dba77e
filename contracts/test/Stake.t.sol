// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MarketBase} from "../MarketBase.sol";
import {Purse} from "../Purse.sol";
import {Stake} from "../Stake.sol";
import {Compensation, Dataset, PERIOD, WHOLE} from "../Types.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title Deposits, slashing, compensation
contract StakeTest is MarketTest {
    bytes32 private id;
    address private alice;
    address private bob;
    address private reporter;

    function setUp() public override {
        super.setUp();
        id = register("trades", PRICE, 3 * DEPOSIT);
        alice = rich("alice");
        bob = rich("bob");
        reporter = user("reporter");
    }

    function thaw(uint64 amount) private {
        vm.prank(provider);
        terms.thaw(id, amount);
    }

    function withdrawDeposit() private {
        vm.prank(provider);
        terms.withdrawDeposit(id);
    }

    // ---- Deposits

    function testAddDeposit() public {
        vm.prank(alice);
        terms.addDeposit(id, 5);
        vm.assertEq(terms.dataset(id).deposit, 3 * DEPOSIT + 5, "deposit");
        vm.prank(alice);
        expect(MarketBase.BadDeposit.selector, abi.encode(type(uint56).max));
        terms.addDeposit(id, uint64(type(uint56).max) - 3 * DEPOSIT);
    }

    function testThaw(uint64 amount, uint256 wait) public {
        amount = uint64(bound(amount, 0, 3 * DEPOSIT));
        bool ok = amount > 0 && amount <= 2 * DEPOSIT;
        if (!ok) expect(MarketBase.BadDeposit.selector, abi.encode(DEPOSIT));
        thaw(amount);
        if (!ok) return;
        wait = bound(wait, 0, 28 days);
        skip(wait);
        uint256 before = balanceOf(provider);
        if (wait < 14 days) expect(Stake.NotThawed.selector, abi.encode(START + 14 days));
        withdrawDeposit();
        vm.assertEq(balanceOf(provider) - before, wait < 14 days ? 0 : amount, "withdrawn");
        if (wait < 14 days) return;
        vm.expectRevert(Purse.NothingDue.selector);
        withdrawDeposit();
    }

    function testCancelThaw() public {
        thaw(5);
        vm.prank(provider);
        terms.cancelThaw(id);
        skip(14 days);
        vm.expectRevert(Purse.NothingDue.selector);
        withdrawDeposit();
    }

    /// Open challenges hold it back, of this data set and for 7 days.
    function testHold(uint256 open, uint256 wait) public {
        thaw(DEPOSIT);
        open = bound(open, 0, 8);
        wait = bound(wait, 14 days, 28 days);
        judge.setOpen(id, open);
        judge.setOpen("other", 8);
        skip(wait);
        bool held = open > 0 && wait < 21 days;
        if (held) expect(Stake.StillChallenged.selector, abi.encode(open, START + 21 days));
        else vm.expectEmit(address(market));
        if (!held) emit Stake.DepositWithdrawn(id, DEPOSIT);
        withdrawDeposit();
        vm.assertEq(terms.dataset(id).deposit, held ? 3 * DEPOSIT : 2 * DEPOSIT, "deposit");
        if (!held) return;
        judge.setOpen(id, 0);
        withdrawDeposit();
        vm.assertEq(terms.dataset(id).deposit, 2 * DEPOSIT, "deposit after the answer");
    }

    /// The last of it stays while somebody has paid, and a data set that opens again needs it.
    function testLastDeposit() public {
        subscribe(alice, id, 1);
        setActive(id, false);
        thaw(3 * DEPOSIT);
        skip(14 days);
        expect(Stake.StillSubscribed.selector, abi.encode(PRICE / 100));
        withdrawDeposit();
        vm.prank(provider);
        expect(MarketBase.BadDeposit.selector, abi.encode(DEPOSIT));
        terms.setActive(id, true);
        vm.warp(START + PERIOD + 5 days);
        withdrawDeposit();
        vm.assertEq(terms.dataset(id).deposit, 0, "deposit");
        setActive(id, false); // which it is
        vm.prank(provider);
        terms.addDeposit(id, DEPOSIT);
        setActive(id, true);
        vm.assertTrue(terms.dataset(id).head.open, "open");
    }

    // ---- Slashing

    function testOnlyDisputesAndNodes(address stranger) public {
        vm.assume(stranger != address(judge) && stranger != address(nodes));
        vm.startPrank(stranger);
        expect(Purse.NotAllowed.selector, abi.encode(stranger));
        terms.slash(id, 1, stranger, 1);
        expect(Purse.NotAllowed.selector, abi.encode(stranger));
        terms.compensate(id, 0, stranger, 0);
        vm.stopPrank();
        vm.expectRevert(Stake.BadShare.selector);
        judge.slash(id, uint16(WHOLE + 1), stranger, 1);
        vm.expectPartialRevert(MarketBase.UnknownDataset.selector);
        judge.slash(0, 1, stranger, 1);
    }

    /// However much is slashed, and however often, no more thaws than there is.
    function testThawingIsOfTheDeposit(uint16[4] memory parts, uint64 thawing) public {
        setActive(id, false);
        thawing = uint64(bound(thawing, 3 * DEPOSIT - 20, 3 * DEPOSIT));
        thaw(thawing);
        for (uint256 i = 0; i < 4; i++) {
            parts[i] = uint16(bound(parts[i], 0, WHOLE));
            judge.slash(id, parts[i], reporter, 0);
            thawing -= uint64(uint256(thawing) * parts[i] / WHOLE);
            Dataset memory d = terms.dataset(id);
            vm.assertEq(d.terms.thawing, thawing, "thawing");
            vm.assertLe(thawing, d.deposit, "of the deposit");
        }
        skip(14 days);
        uint256 before = balanceOf(provider);
        if (thawing == 0) vm.expectRevert(Purse.NothingDue.selector);
        withdrawDeposit();
        vm.assertEq(balanceOf(provider) - before, thawing, "withdrawn");
    }

    /// What thaws is at risk in proportion, and a data set with too little closes.
    function testProportions(uint16 basisPoints, uint64 thawing, uint256 reward) public {
        basisPoints = uint16(bound(basisPoints, 0, WHOLE));
        thawing = uint64(bound(thawing, 1, 2 * DEPOSIT));
        reward = bound(reward, 0, 4 * uint256(DEPOSIT));
        thaw(thawing);
        uint256 want = 3 * uint256(DEPOSIT) * basisPoints / WHOLE;
        vm.assertEq(judge.slash(id, basisPoints, reporter, reward), want, "slashed");
        Dataset memory d = terms.dataset(id);
        vm.assertEq(d.deposit, 3 * DEPOSIT - want, "deposit");
        vm.assertEq(d.terms.thawing, thawing - uint256(thawing) * basisPoints / WHOLE, "thawing");
        vm.assertEq(d.head.open, d.deposit >= DEPOSIT, "open");
        vm.assertEq(d.window.offences, 1, "offences");
        vm.assertEq(d.window.lastOffence, START, "the last offence");
        uint256 got = reward < want ? reward : want;
        vm.assertEq(market.balances(reporter), got, "the reporter's");
        vm.assertEq(balanceOf(terms.BURN()), want - got, "burned");
        vm.assertEq(balanceOf(address(market)), d.deposit + got, "the market's");
    }

    function testNobodyReports() public {
        judge.slash(id, 1_000, address(0), DEPOSIT);
        vm.assertEq(market.balances(address(0)), 0, "nobody's reward");
        vm.assertEq(balanceOf(terms.BURN()), 3 * DEPOSIT / 10, "burned");
    }

    /// Subscribers come first, by what they pay; each once, however late.
    function testCompensation(uint16 basisPoints, uint64 price, uint256 wait) public {
        basisPoints = uint16(bound(basisPoints, 1, WHOLE));
        price = uint64(bound(price, 100, 500 * ENG)) / 100 * 100;
        subscribe(alice, id, 6);
        setPrice(id, price);
        subscribe(bob, id, 6);
        skip(bound(wait, 1 days, 100 days));
        uint256 amount = judge.slash(id, basisPoints, reporter, type(uint256).max);
        Compensation memory c = terms.compensation(id, 0);
        vm.assertEq(c.rate, (PRICE + price) / 100, "who shares");
        vm.assertLe(c.amount, uint256(PRICE) + price, "no more than a month");
        vm.assertEq(c.amount + market.balances(reporter), amount, "the reporter gets the rest");
        skip(bound(wait, 1 days, 300 days));
        terms.collect(id, alice);
        vm.assertEq(market.balances(alice), uint256(c.amount) * PRICE / (PRICE + price), "the first's share");
        terms.collect(id, alice);
        vm.assertEq(market.balances(alice), uint256(c.amount) * PRICE / (PRICE + price), "the first's share, once");
        vm.prank(bob);
        market.unsubscribe(id, bob);
        vm.assertEq(market.balances(bob), uint256(c.amount) * price / (PRICE + price), "the second's share");
    }

    /// Who comes after an offence, or was gone before it, gets nothing of it.
    function testWhoDoesNotShare() public {
        subscribe(alice, id, 1);
        subscribe(bob, id, 6);
        skip(PERIOD + 5 days);
        judge.slash(id, 1_000, reporter, 0);
        subscribe(alice, id, 1);
        vm.assertEq(market.balances(alice), 0, "who came later");
        terms.collect(id, bob);
        vm.assertEq(market.balances(bob), terms.compensation(id, 0).amount, "who was there");
    }

    function testNodesCompensate(uint256 amount, uint256 reward) public {
        amount = bound(amount, 0, 20 * uint256(ENG));
        reward = bound(reward, 0, 20 * uint256(ENG));
        require(token.transfer(address(nodes), amount));
        subscribe(alice, id, 6);
        skip(20 days);
        nodes.compensate(id, amount, reporter, reward);
        terms.collect(id, alice);
        uint256 share = market.balances(alice);
        vm.assertLe(share, PRICE, "no more than a month");
        uint256 rest = amount - share;
        vm.assertEq(market.balances(reporter), reward < rest ? reward : rest, "the reporter's");
        vm.assertEq(balanceOf(terms.BURN()), rest - market.balances(reporter), "burned");
        vm.assertEq(terms.dataset(id).deposit, 3 * DEPOSIT, "the deposit");
    }

    function testNodesOfNothing() public {
        vm.expectPartialRevert(MarketBase.UnknownDataset.selector);
        nodes.compensate(0, 0, reporter, 0);
    }

    /// Counters of eight bits stop; nothing else does.
    function testManyOffences() public {
        subscribe(alice, id, 120);
        skip(30 days);
        for (uint256 i = 0; i < 260; i++) {
            judge.slash(id, 1, reporter, 0);
        }
        Dataset memory d = terms.dataset(id);
        vm.assertEq(d.window.offences, 255, "offences");
        vm.assertEq(d.head.compensations, 255, "compensations");
        uint256 sum = 0;
        for (uint256 i = 0; i < 255; i++) {
            sum += terms.compensation(id, i).amount;
        }
        terms.collect(id, alice);
        vm.assertEq(market.balances(alice), sum, "the only subscriber gets all");
        vm.assertGt(unsubscribe(alice, id), 0, "refund");
    }
}
