// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Receipt, Served, Unreachable} from "../Evidence.sol";
import {Kind, Outcome, Reports} from "../Reports.sol";
import {CourtTest} from "./CourtTest.sol";

/// @title Reports of evidence, with random contents
contract DisputesTest is CourtTest {
    struct Span {
        uint64 since;
        uint64 until;
    }

    Span[] private spans;

    /// @dev Two receipts of one node, which differ where the bits of mask say so.
    function testConflictRule(uint256 mask, uint64 rows, bytes32 set, bool determined, bool forged) public {
        Receipt memory a = Receipt(node, reporter, id, 1, "question", "stream", rows, "answer", determined, set, 5);
        Receipt memory b = Receipt(node, reporter, id, 1, "question", "stream", rows, "answer", determined, set, 5);
        if (mask & 1 != 0) b.subscriber = provider;
        if (mask & 2 != 0) b.revision = 2;
        if (mask & 4 != 0) b.request = "another";
        if (mask & 8 != 0) b.stream = "another";
        if (mask & 16 != 0) b.rows = rows ^ 1;
        if (mask & 32 != 0) b.answer = "another";
        if (mask & 64 != 0) b.determined = !determined;
        if (mask & 128 != 0) b.set = 0;
        if (mask & 256 != 0) b.set = keccak256(abi.encode(set));
        if (mask & 512 != 0) b.time = 6;
        bool comparable = b.revision == 1 && b.request == a.request && determined && b.determined;
        bool contradict = b.rows != rows || (set != 0 && b.set != 0 && b.set != set);
        bool holds = comparable && contradict && !forged;
        bytes memory sigB = signReceipt(forged ? nodeKey + 1 : nodeKey, b);

        uint256 burned = token.balanceOf(disputes.BURN());
        Outcome outcome = accuse(Kind.Conflict, abi.encode(a, signReceipt(nodeKey, a), b, sigB));
        vm.assertEq(outcome == Outcome.Accepted, holds, "accepted");
        vm.assertEq(nodes.stakeOf(node), holds ? STAKE / 10 * 9 : STAKE, "stake");
        vm.assertEq(disputes.balances(reporter), holds ? 10e8 : 0, "bond paid back");
        vm.assertEq(terms.balances(reporter), holds ? STAKE / 20 : 0, "reward");
        vm.assertEq(token.balanceOf(disputes.BURN()) - burned, holds ? STAKE / 20 : 10e8, "burned");
        vm.assertEq(token.balanceOf(address(disputes)), disputes.balances(reporter), "what the disputes hold");
    }

    function testServed(bytes32 hash, uint64 revision, bool byProvider) public {
        (address who, uint256 key) = byProvider ? account("provider") : (node, nodeKey);
        Served memory s = Served(who, id, revision, hash, 5);
        bytes32 kind = keccak256("Served(address signer,bytes32 dataset,uint64 revision,bytes32 manifest,uint64 time)");
        bool holds = revision == 1 && hash != MANIFEST;
        Outcome outcome = accuse(Kind.Served, abi.encode(s, sign(key, abi.encode(kind, s))));
        vm.assertEq(outcome == Outcome.Accepted, holds, "accepted");
        vm.assertEq(nodes.stakeOf(node), holds && !byProvider ? STAKE / 10 * 9 : STAKE, "stake");
        vm.assertEq(terms.dataset(id).deposit, holds && byProvider ? DEPOSIT / 10 * 9 : DEPOSIT, "deposit");
    }

    function testServedOfTheFirstRevision(bytes32 hash, bool byProvider) public {
        testServed(hash, 1, byProvider);
    }

    /// @dev Spans in any order: what overlaps a span that was punished is not punished again.
    function testSpans(uint256 seed) public {
        (address member, uint256 key) = account("member");
        address[] memory members = new address[](1);
        members[0] = member;
        disputes.setFederation(members, 1);
        for (uint256 i = 0; i < 12; i++) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint64 until = uint64(time() - seed % 6 days);
            uint64 since = until - 1 days - uint64((seed >> 64) % 1 days);
            bool free = true;
            for (uint256 j = 0; j < spans.length; j++) {
                if (spans[j].since < until && since < spans[j].until) free = false;
            }
            vm.assertEq(disputes.overlaps(id, since, until), !free, "overlaps");
            vm.assertEq(_unreachable(key, since, until) == Outcome.Accepted, free, "accepted");
            if (free) spans.push(Span(since, until));
            skip((seed >> 128) % 12 hours);
        }
        vm.assertGt(spans.length, 0, "spans punished");
    }

    function testCommitmentBindsEverything(uint8 what, bytes32 other) public {
        vm.assume(other != SALT);
        bytes memory evidence = abi.encode(other);
        vm.prank(reporter);
        uint256 number = disputes.report(keccak256(abi.encode(Kind.Served, evidence, reporter, SALT)));
        skip(1 minutes);
        what %= 4;
        vm.expectRevert(
            what == 3
                ? abi.encodeWithSignature("NotAllowed(address)", address(this))
                : abi.encodeWithSelector(Reports.WrongCommitment.selector)
        );
        if (what != 3) vm.prank(reporter);
        disputes.reveal(
            number,
            what == 0 ? Kind.Conflict : Kind.Served,
            what == 1 ? bytes("other") : evidence,
            what == 2 ? other : SALT
        );
    }

    function testAbandonWindow(uint256 wait) public {
        bytes memory evidence = abi.encode(uint256(0));
        vm.prank(reporter);
        uint256 number = disputes.report(keccak256(abi.encode(Kind.Conflict, evidence, reporter, SALT)));
        uint256 opened = time();
        skip(bound(wait, 0, 4 days));
        uint256 passed = time() - opened;
        if (passed <= 2 days) {
            vm.expectRevert(abi.encodeWithSelector(Reports.TooEarly.selector, opened + 2 days + 1));
        }
        disputes.abandon(number);
        if (passed > 2 days) vm.assertEq(token.balanceOf(address(disputes)), 0, "burned");
    }

    function _unreachable(uint256 key, uint64 since, uint64 until) private returns (Outcome) {
        Unreachable memory u = Unreachable(id, node, since, until);
        bytes32 kind = keccak256("Unreachable(bytes32 dataset,address node,uint64 since,uint64 until)");
        bytes[] memory sigs = new bytes[](1);
        sigs[0] = sign(key, abi.encode(kind, u));
        return accuse(Kind.Unreachable, abi.encode(u, sigs));
    }
}
