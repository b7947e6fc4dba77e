// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Challenges, Status} from "../Challenges.sol";
import {Parameters, Rules} from "../Rules.sol";
import {Stake} from "../Stake.sol";
import {CourtTest} from "./CourtTest.sol";

/// @title Storage challenges, call by call: events, refusals, bonds
contract ChallengeRulesTest is CourtTest {
    uint64 private constant BOND = 1e8;

    function setUp() public override {
        super.setUp();
        vm.roll(1_000);
    }

    function commit(uint24 revision, bytes32 root, uint40 chunks, uint32 interval) private {
        vm.prank(provider);
        disputes.commit(id, revision, root, chunks, interval);
    }

    /// @dev A data set of one chunk, whose leaf is the root.
    function commitOne(uint32 interval) private {
        commit(1, disputes.leafOf(id, 1, 0, keccak256("chunk")), 1, interval);
    }

    function recommit(uint32 interval) private {
        vm.prank(provider);
        disputes.recommit(id, interval);
    }

    function challenge(address who) private returns (uint256) {
        vm.prank(who);
        return disputes.challenge(id);
    }

    function update(uint64 revision) private {
        vm.prank(provider);
        market.update(id, revision, "manifest");
    }

    function answer(uint256 number) private {
        disputes.respond(number, "chunk", new bytes32[](0));
    }

    function refused(bytes4 selector, uint256 number) private {
        expect(selector, abi.encode(number));
    }

    // ---- Commitments

    function testCommit(bytes32 root, uint40 chunks, uint32 interval) public {
        bool ok = root != 0 && chunks != 0 && (interval == 0 || (interval >= 1 hours && interval <= 30 days));
        uint32 want = interval == 0 ? 1 days : interval;
        if (!ok) vm.expectRevert(Challenges.BadCommitment.selector);
        if (ok) {
            vm.expectEmit(address(disputes));
            emit Challenges.Committed(id, 1, root, chunks, want);
        }
        commit(1, root, chunks, interval);
        vm.assertEq(disputes.committedRevision(id), ok ? 1 : 0, "revision");
        (bytes32 kept, uint40 count,, uint32 fresh) = disputes.commitments(id, 1);
        vm.assertEq(kept, ok ? root : bytes32(0), "root");
        vm.assertEq(count, ok ? chunks : 0, "chunks");
        vm.assertEq(fresh, ok ? want : 0, "interval");
        vm.assertEq(disputes.fresh(id), ok, "fresh");
    }

    function testCommitBounds() public {
        vm.expectRevert(Challenges.BadCommitment.selector);
        commit(1, 0, 1, 0);
        vm.expectRevert(Challenges.BadCommitment.selector);
        commit(1, "root", 0, 0);
        vm.expectRevert(Challenges.BadCommitment.selector);
        commit(1, "root", 1, 1 hours - 1);
        vm.expectRevert(Challenges.BadCommitment.selector);
        commit(1, "root", 1, 30 days + 1);
        expect(Challenges.NotProvider.selector, abi.encode(provider));
        disputes.commit(id, 1, "root", 1, 0);
        expect(Challenges.WrongRevision.selector, abi.encode(1));
        commit(2, "root", 1, 0);
        commit(1, "root", 1, 30 days);
        refused(Challenges.AlreadyCommitted.selector, 1);
        commit(1, "other", 1, 0);
    }

    function testRecommit() public {
        expect(Challenges.WrongRevision.selector, abi.encode(1));
        recommit(0);
        commitOne(1 hours);
        skip(1 hours + 1);
        vm.assertFalse(disputes.fresh(id), "fresh after its interval");
        vm.expectEmit(address(disputes));
        emit Challenges.Recommitted(id, 1, 1 hours);
        recommit(0);
        vm.assertTrue(disputes.fresh(id), "fresh again");
        vm.expectEmit(address(disputes));
        emit Challenges.Recommitted(id, 1, 2 days);
        recommit(2 days);
        (,, uint40 made, uint32 interval) = disputes.commitments(id, 1);
        vm.assertEq(made, time(), "time");
        vm.assertEq(interval, 2 days, "interval");
        vm.expectRevert(Challenges.BadCommitment.selector);
        recommit(1);
        expect(Challenges.NotProvider.selector, abi.encode(provider));
        disputes.recommit(id, 0);
        update(2);
        expect(Challenges.WrongRevision.selector, abi.encode(2));
        recommit(0);
        vm.assertTrue(disputes.fresh(id), "the old revision's counts until it is stale");
    }

    // ---- Opening

    function testChallenge(uint128 low, uint128 high) public {
        commitOne(0);
        vm.prevrandao(bytes32(uint256(high) << 128 | low));
        vm.expectEmit(address(disputes));
        emit Challenges.Challenged(1, id, reporter, 1, 0, BOND, time() + 1 days, low);
        vm.assertEq(challenge(reporter), 1, "number");
        (
            bytes32 dataset,
            address challenger,
            uint40 opened,,
            uint24 revision,
            Status status,
            uint128 seed,
            uint40 anchor,,
            bool drawn
        ) = disputes.challenges(1);
        vm.assertEq(dataset, id, "data set");
        vm.assertEq(challenger, reporter, "challenger");
        vm.assertEq(opened, time(), "opened");
        vm.assertEq(revision, 1, "revision");
        vm.assertTrue(status == Status.Open, "status");
        vm.assertEq(seed, low, "seed");
        vm.assertEq(anchor, 1_000, "anchor");
        vm.assertFalse(drawn, "drawn");
        vm.assertEq(disputes.challengeCount(), 1, "count");
        vm.assertEq(disputes.openChallenges(id), 1, "open");
        vm.assertEq(disputes.openChallengeOf(id, reporter), 1, "of the challenger");
        vm.assertEq(token.balanceOf(address(disputes)), BOND, "bond");
    }

    function testLimits() public {
        vm.expectRevert(abi.encodeWithSelector(Challenges.NotChallengeable.selector, bytes32("none")));
        vm.prank(reporter);
        disputes.challenge("none");
        for (uint256 i = 0; i < 8; i++) {
            address who = address(uint160(0x1000 + i));
            fund(who);
            vm.assertEq(challenge(who), i + 1, "number");
            if (i == 7) break;
            refused(Challenges.AlreadyChallenging.selector, i + 1);
            challenge(who);
        }
        vm.expectRevert(Challenges.TooManyChallenges.selector);
        challenge(reporter);
        commitOne(0);
        disputes.respondFresh(3);
        vm.assertEq(disputes.openChallengeOf(id, address(0x1002)), 0, "a place that is free");
        vm.assertEq(challenge(reporter), 9, "number");
    }

    /// @dev Who is asked before a deposit has thawed answers, or is slashed, before it is paid out.
    function testHold(bool answered) public {
        vm.startPrank(provider);
        terms.setActive(id, false);
        terms.thaw(id, DEPOSIT);
        uint256 until = time() + 21 days;
        vm.stopPrank();
        skip(14 days - 1);
        uint256 number = challenge(reporter);
        skip(1 days);
        expect(Stake.StillChallenged.selector, abi.encode(1, until));
        vm.prank(provider);
        terms.withdrawDeposit(id);
        if (answered) {
            commitOne(0);
            disputes.respondFresh(number);
        } else {
            skip(1);
            disputes.expire(number);
        }
        uint256 want = answered ? DEPOSIT : DEPOSIT / 100 * 95;
        vm.expectEmit(address(market));
        emit Stake.DepositWithdrawn(id, want);
        vm.prank(provider);
        terms.withdrawDeposit(id);
    }

    /// @dev A closed data set answers while it has a deposit, which nobody can hold back for ever.
    function testClosed() public {
        vm.startPrank(provider);
        terms.setActive(id, false);
        terms.thaw(id, DEPOSIT);
        skip(21 days - 1 hours);
        vm.stopPrank();
        uint256 number = challenge(reporter);
        skip(1 hours);
        vm.prank(provider);
        terms.withdrawDeposit(id);
        expect(Challenges.NotChallengeable.selector, abi.encode(id));
        challenge(node);
        skip(1 days);
        vm.expectEmit(address(disputes));
        emit Challenges.Unanswered(number, 0);
        disputes.expire(number);
        vm.assertEq(disputes.balances(reporter), BOND, "bond");
        vm.assertEq(terms.dataset(id).window.offences, 1, "offences");
    }

    // ---- Drawing

    function testDraw(uint256 seed, uint40 chunks, uint256 later) public {
        commit(1, "root", uint40(bound(chunks, 1, type(uint40).max)), 0);
        vm.prevrandao(bytes32(seed));
        uint256 number = challenge(reporter);
        refused(Challenges.NotYetDrawable.selector, 1_001);
        disputes.indexOf(number);
        vm.roll(1_001 + later % 255);
        bytes32 word = keccak256(abi.encode(uint128(seed), blockhash(1_000), number));
        uint256 index = uint256(word) % bound(chunks, 1, type(uint40).max);
        vm.assertEq(disputes.indexOf(number), index, "what will be drawn");
        vm.expectEmit(address(disputes));
        emit Challenges.Drawn(number, index);
        disputes.draw(number);
        refused(Challenges.AlreadyDrawn.selector, index);
        disputes.draw(number);
        vm.roll(1_000_000);
        vm.assertEq(disputes.indexOf(number), index, "what was drawn stays");
    }

    /// @dev Whose block's hash the chain has forgotten is drawn anew, from a later block.
    function testForgotten(uint128 seed) public {
        commitOne(0);
        uint256 number = challenge(reporter);
        vm.roll(20_000);
        refused(Challenges.HashGone.selector, 1_000);
        disputes.indexOf(number);
        refused(Challenges.HashGone.selector, 1_000);
        answer(number);
        vm.prevrandao(bytes32(uint256(seed)));
        vm.expectEmit(address(disputes));
        emit Challenges.Anchored(number, 20_000, seed);
        disputes.draw(number);
        refused(Challenges.NotYetDrawable.selector, 20_001);
        disputes.draw(number);
        vm.roll(20_001);
        vm.expectEmit(address(disputes));
        emit Challenges.Drawn(number, 0);
        answer(number);
        vm.assertEq(disputes.balances(provider), BOND, "bond");
    }

    // ---- Answers

    function testRespond(bool drawnBefore) public {
        commitOne(0);
        uint256 number = challenge(reporter);
        vm.roll(1_001);
        if (drawnBefore) disputes.draw(number);
        expect(Challenges.BadChunk.selector, abi.encode(4_097));
        disputes.respond(number, new bytes(4_097), new bytes32[](0));
        refused(Challenges.WrongProof.selector, 0);
        disputes.respond(number, "other", new bytes32[](0));
        refused(Challenges.WrongProof.selector, 0);
        disputes.respond(number, "chunk", new bytes32[](1));
        vm.expectRevert(Challenges.NotFresh.selector);
        disputes.respondFresh(number);
        vm.recordLogs();
        answer(number);
        vm.assertEq(vm.getRecordedLogs().length, drawnBefore ? 2 : 3, "Answered, Credited and Drawn once");
        vm.assertEq(disputes.balances(provider), BOND, "bond");
        (,,,,, Status status,,,,) = disputes.challenges(number);
        vm.assertTrue(status == Status.Answered, "status");
        refused(Challenges.ChallengeClosed.selector, number);
        answer(number);
        refused(Challenges.ChallengeClosed.selector, number);
        disputes.draw(number);
        refused(Challenges.ChallengeClosed.selector, number);
        disputes.respondFresh(number);
        refused(Challenges.ChallengeClosed.selector, number);
        disputes.expire(number);
    }

    function testLongestChunk() public {
        bytes memory chunk = new bytes(4_096);
        commit(1, disputes.leafOf(id, 1, 0, keccak256(chunk)), 1, 0);
        uint256 number = challenge(reporter);
        vm.roll(1_001);
        vm.expectEmit(address(disputes));
        emit Challenges.Answered(number, provider);
        vm.expectEmit(address(disputes));
        emit Rules.Credited(provider, BOND);
        disputes.respond(number, chunk, new bytes32[](0));
    }

    /// @dev Where no commitment is fresh one is demanded, and the bond goes back.
    function testDemand(bool recommits) public {
        if (recommits) {
            commitOne(1 hours);
            skip(2 hours);
        }
        uint256 number = challenge(reporter);
        vm.expectRevert(Challenges.NotFresh.selector);
        disputes.respondFresh(number);
        vm.expectRevert(Challenges.NotFresh.selector);
        disputes.draw(number);
        vm.expectRevert(Challenges.NotFresh.selector);
        disputes.indexOf(number);
        vm.expectRevert(Challenges.NotFresh.selector);
        answer(number);
        if (recommits) recommit(0);
        else commitOne(0);
        vm.expectEmit(address(disputes));
        emit Challenges.Answered(number, reporter);
        disputes.respondFresh(number);
        vm.assertEq(disputes.balances(reporter), BOND, "bond");
        vm.assertEq(disputes.openChallenges(id), 0, "open");
    }

    function testDemandInTime(uint256 wait) public {
        uint256 number = challenge(reporter);
        uint256 deadline = disputes.deadlineOf(number);
        vm.assertEq(deadline, time() + 1 days, "deadline");
        wait = bound(wait, 1 days - 2, 1 days + 2);
        skip(wait);
        commitOne(0);
        bool late = wait > 1 days;
        if (late) refused(Challenges.Late.selector, deadline);
        disputes.respondFresh(number);
        if (!late) refused(Challenges.ChallengeClosed.selector, number);
        disputes.expire(number);
        vm.assertEq(terms.dataset(id).deposit, late ? DEPOSIT / 100 * 95 : DEPOSIT, "deposit");
    }

    function testExpire() public {
        uint256 number = challenge(reporter);
        skip(1 days);
        refused(Challenges.NotLate.selector, time());
        disputes.expire(number);
        skip(1);
        vm.expectEmit(address(disputes));
        emit Rules.Credited(reporter, BOND);
        vm.expectEmit(address(disputes));
        emit Challenges.Unanswered(number, DEPOSIT / 20);
        disputes.expire(number);
        vm.assertEq(terms.balances(reporter), DEPOSIT / 40, "reward");
        vm.assertEq(disputes.openChallenges(id), 0, "open");
        (,,,,, Status status,,,,) = disputes.challenges(number);
        vm.assertTrue(status == Status.Unanswered, "status");
    }

    /// @dev Deadline, bond and share are those of the opening.
    function testSnapshot() public {
        uint256 first = challenge(reporter);
        Parameters memory p = rules();
        (p.challengeBond, p.unansweredShare, p.responseWindow, p.challengeReward) = (3e8, 1_000, 3 days, 2e8);
        disputes.setParameters(p);
        uint256 second = challenge(node);
        skip(1 days + 1);
        disputes.expire(first);
        refused(Challenges.NotLate.selector, disputes.deadlineOf(second));
        disputes.expire(second);
        skip(2 days);
        disputes.expire(second);
        vm.assertEq(disputes.balances(node), 3e8, "bond");
        vm.assertEq(terms.balances(node), 2e8, "reward");
        vm.assertEq(terms.dataset(id).deposit, DEPOSIT / 100 * 95 / 10 * 9, "deposit");
    }
}
