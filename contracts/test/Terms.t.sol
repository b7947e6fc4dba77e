// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MarketBase} from "../MarketBase.sol";
import {Purse} from "../Purse.sol";
import {Terms} from "../Terms.sol";
import {Payout, Terms as Agreed} from "../Types.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title What providers and the guardian change
contract TermsTest is MarketTest {
    bytes32 private id;
    address private heir;

    event SuccessorNamed(bytes32 indexed id, address market);

    function setUp() public override {
        super.setUp();
        id = register("trades", PRICE);
        heir = user("heir");
    }

    function testOnlyTheProvider(address stranger) public {
        vm.assume(stranger != provider && stranger != address(legacy));
        bytes memory refusal = abi.encodePacked(MarketBase.NotProvider.selector, abi.encode(id, provider));
        Payout[] memory list = only(stranger);
        vm.startPrank(stranger);
        vm.expectRevert(refusal);
        terms.setPrice(id, 0);
        vm.expectRevert(refusal);
        terms.setActive(id, false);
        vm.expectRevert(refusal);
        terms.setTrial(id, 1, 1);
        vm.expectRevert(refusal);
        terms.offerTransfer(id, stranger);
        vm.expectRevert(refusal);
        terms.nameSuccessor(id, stranger);
        vm.expectRevert(refusal);
        terms.setPayouts(id, list);
        vm.expectRevert(refusal);
        terms.thaw(id, 1);
        vm.expectRevert(refusal);
        terms.cancelThaw(id);
        vm.expectRevert(refusal);
        terms.withdrawDeposit(id);
        expect(Terms.NotOffered.selector, abi.encode(id, stranger));
        terms.acceptTransfer(id);
        vm.stopPrank();
    }

    function testPrice(uint64 price) public {
        vm.prank(provider);
        if (price % 100 != 0 || price / 100 > type(uint48).max) vm.expectPartialRevert(MarketBase.BadPrice.selector);
        terms.setPrice(id, price);
    }

    function testTrial() public {
        vm.prank(provider);
        terms.setTrial(id, 3 days, 77);
        Agreed memory t = terms.dataset(id).terms;
        vm.assertEq(t.trialSeconds, 3 days, "length");
        vm.assertEq(t.trialRows, 77, "rows");
    }

    function testBadPayouts() public {
        vm.startPrank(provider);
        vm.expectRevert(MarketBase.BadPayouts.selector);
        terms.setPayouts(id, new Payout[](0));
        vm.stopPrank();
    }

    function testTransfer() public {
        vm.prank(provider);
        terms.offerTransfer(id, heir);
        vm.prank(provider);
        terms.offerTransfer(id, address(0));
        vm.prank(heir);
        expect(Terms.NotOffered.selector, abi.encode(id, heir));
        terms.acceptTransfer(id);
        vm.prank(provider);
        terms.offerTransfer(id, heir);
        vm.prank(heir);
        terms.acceptTransfer(id);
        vm.assertEq(terms.dataset(id).provider, heir, "provider");
        vm.prank(heir);
        expect(Terms.NotOffered.selector, abi.encode(id, heir));
        terms.acceptTransfer(id);
        vm.prank(heir);
        vm.expectEmit(address(market));
        emit SuccessorNamed(id, address(this));
        terms.nameSuccessor(id, address(this));
    }

    // ---- The guardian

    function testGuardian() public {
        expect(Purse.NotAllowed.selector, abi.encode(guardian));
        vm.prank(guardian);
        terms.setGuardian(heir);
        vm.prank(admin);
        terms.setGuardian(heir);
        vm.assertEq(market.guardian(), heir, "guardian");
        expect(Purse.NotAllowed.selector, abi.encode(guardian));
        pause(1);
        vm.prank(heir);
        terms.pause(1 days);
        expect(Purse.NotAllowed.selector, abi.encode(guardian));
        vm.prank(guardian);
        terms.unpause();
        vm.prank(admin);
        terms.unpause();
        vm.assertEq(market.pausedUntil(), time(), "ended");
        vm.prank(heir);
        terms.unpause(); // which changes nothing
        vm.assertEq(market.pausedUntil(), time(), "ended once");
    }

    /// However it is used, new business stands open for as long as it stood still.
    function testPauses(uint64 duration, uint256 wait) public {
        pause(duration);
        uint256 until = START + (duration < 14 days ? duration : 14 days);
        vm.assertEq(market.pausedUntil(), until, "until");
        wait = bound(wait, 0, 40 days);
        skip(wait);
        if (time() < until + 14 days) expect(Terms.PausedLately.selector, abi.encode(until + 14 days));
        pause(1 days);
    }
}
