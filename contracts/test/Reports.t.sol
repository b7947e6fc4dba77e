// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Receipt, Served, Unreachable} from "../Evidence.sol";
import {Kind, Outcome, Reason, Reports} from "../Reports.sol";
import {Purse} from "../Purse.sol";
import {Rules} from "../Rules.sol";
import {CourtTest} from "./CourtTest.sol";

/// @title Reports, call by call: events, every reason to reject, bonds
contract ReportsTest is CourtTest {
    uint64 private constant BOND = 10e8;
    bytes32 private constant SERVED =
        keccak256("Served(address signer,bytes32 dataset,uint64 revision,bytes32 manifest,uint64 time)");
    bytes32 private constant UNREACHABLE =
        keccak256("Unreachable(bytes32 dataset,address node,uint64 since,uint64 until)");

    uint256[3] private keys; // of the federation, in the order of their addresses
    address private thief;
    uint256 private thiefKey;

    function setUp() public override {
        super.setUp();
        skip(60 days);
        (thief, thiefKey) = account("thief");
        for (uint256 i = 0; i < 3; i++) {
            keys[i] = i + 1;
        }
        for (uint256 i = 0; i < 3; i++) {
            uint256 j = (i + 1) % 3;
            uint256 low = i < j ? i : j;
            uint256 high = i < j ? j : i;
            if (vm.addr(keys[low]) > vm.addr(keys[high])) (keys[low], keys[high]) = (keys[high], keys[low]);
        }
        if (vm.addr(keys[0]) > vm.addr(keys[1])) (keys[0], keys[1]) = (keys[1], keys[0]);
    }

    function federate() private {
        address[] memory members = new address[](3);
        for (uint256 i = 0; i < 3; i++) {
            members[i] = vm.addr(keys[i]);
        }
        disputes.setFederation(members, 2);
    }

    function served(uint256 key, uint64 revision, bytes32 manifest) private view returns (bytes memory) {
        Served memory s = Served(vm.addr(key), id, revision, manifest, 5);
        return abi.encode(s, sign(key, abi.encode(SERVED, s)));
    }

    /// @dev The places in keys of who signs follow each other in who, a digit each; 9 is the thief.
    function unreachable(bytes32 dataset, uint256 since, uint256 until, bytes memory who)
        private
        view
        returns (bytes memory)
    {
        Unreachable memory u = Unreachable(dataset, node, uint64(since), uint64(until));
        bytes[] memory sigs = new bytes[](who.length);
        for (uint256 i = 0; i < who.length; i++) {
            uint256 place = uint8(who[i]) - 48;
            sigs[i] = sign(place == 9 ? thiefKey : keys[place], abi.encode(UNREACHABLE, u));
        }
        return abi.encode(u, sigs);
    }

    function unreachable(uint256 since, uint256 until) private view returns (bytes memory) {
        return unreachable(id, since, until, "01");
    }

    /// @dev Fails unless evidence is rejected for a reason, with what that means for the bond.
    function rejected(Reason reason, Kind kind, bytes memory evidence) private {
        uint256 number = report(kind, evidence);
        skip(1 minutes);
        uint256 credit = disputes.balances(reporter);
        uint256 burned = token.balanceOf(disputes.BURN());
        bool back = reason == Reason.NothingAtStake;
        vm.expectEmit(address(disputes));
        emit Reports.EvidenceRejected(number, kind, reason);
        vm.expectEmit(address(disputes));
        if (back) emit Rules.Credited(reporter, BOND);
        else emit Rules.Burned(reporter, BOND);
        reveal(number, kind, evidence);
        (,,,, Outcome outcome,) = disputes.cases(number);
        vm.assertTrue(outcome == Outcome.Rejected, "rejected");
        vm.assertEq(disputes.balances(reporter) - credit, back ? BOND : 0, "paid back");
        vm.assertEq(token.balanceOf(disputes.BURN()) - burned, back ? 0 : BOND, "burned");
    }

    /// @dev Fails unless evidence is accepted, with this event.
    function accepted(Kind kind, bytes memory evidence, address offender, bytes32 key, bool stake, uint256 amount)
        private
    {
        uint256 number = report(kind, evidence);
        skip(1 minutes);
        uint256 credit = disputes.balances(reporter);
        if (kind == Kind.Unreachable) {
            (Unreachable memory u,) = abi.decode(evidence, (Unreachable, bytes[]));
            vm.expectEmit(address(disputes));
            emit Reports.SpanPunished(id, node, u.since, u.until);
        }
        vm.expectEmit(address(disputes));
        emit Rules.Credited(reporter, BOND);
        vm.expectEmit(address(disputes));
        emit Reports.EvidenceAccepted(number, id, offender, kind, key, stake, amount);
        reveal(number, kind, evidence);
        (,,,, Outcome outcome,) = disputes.cases(number);
        vm.assertTrue(outcome == Outcome.Accepted, "accepted");
        vm.assertEq(disputes.balances(reporter) - credit, BOND, "paid back");
        if (key != 0) vm.assertTrue(disputes.punished(key), "punished");
    }

    // ---- Report, reveal, abandon

    function testReport(bytes32 commitment) public {
        vm.expectEmit(address(disputes));
        emit Reports.Reported(1, reporter, commitment, 0, 0, BOND, time() + 2 days);
        vm.prank(reporter);
        vm.assertEq(disputes.report(commitment), 1, "number");
        (address who, uint40 opened, uint16 version, uint16 federation, Outcome outcome, bytes32 kept) =
            disputes.cases(1);
        vm.assertEq(who, reporter, "reporter");
        vm.assertEq(opened, time(), "opened");
        vm.assertEq(uint256(version) + federation, 0, "versions");
        vm.assertTrue(outcome == Outcome.Open, "outcome");
        vm.assertEq(kept, commitment, "commitment");
        vm.assertEq(disputes.caseCount(), 1, "cases");
        vm.assertEq(token.balanceOf(address(disputes)), BOND, "bond");
    }

    function testRevealWindow(uint256 wait) public {
        bytes memory evidence = conflict(nodeKey, id, "question");
        uint256 number = report(Kind.Conflict, evidence);
        uint256 opened = time();
        wait = bound(wait, 0, 4 days);
        if (wait > 1 days && wait % 3 == 0) wait = 2 days; // the last second
        skip(wait);
        bool early = wait < 12;
        bool late = wait > 2 days;
        if (early) expect(Reports.TooEarly.selector, abi.encode(opened + 12));
        if (late) expect(Reports.TooLate.selector, abi.encode(opened + 2 days));
        reveal(number, Kind.Conflict, evidence);
        vm.assertEq(nodes.stakeOf(node), early || late ? STAKE : STAKE / 10 * 9, "stake");
    }

    function testRevealWindowStarts() public {
        bytes memory evidence = conflict(nodeKey, id, "question");
        uint256 number = report(Kind.Conflict, evidence);
        skip(11);
        expect(Reports.TooEarly.selector, abi.encode(time() + 1));
        reveal(number, Kind.Conflict, evidence);
        skip(1);
        reveal(number, Kind.Conflict, evidence);
    }

    function testAbandon() public {
        uint256 number = report(Kind.Conflict, "");
        skip(2 days + 1);
        vm.expectEmit(address(disputes));
        emit Reports.Abandoned(number);
        vm.expectEmit(address(disputes));
        emit Rules.Burned(reporter, BOND);
        disputes.abandon(number);
        vm.assertEq(token.balanceOf(disputes.BURN()), BOND, "burned");
        expect(Reports.NotOpen.selector, abi.encode(number));
        disputes.abandon(number);
        expect(Reports.NotOpen.selector, abi.encode(number));
        reveal(number, Kind.Conflict, "");
        expect(Reports.NotOpen.selector, abi.encode(77));
        disputes.abandon(77);
    }

    /// @dev What does not decode is refused, and the case stays open.
    function testMalformed() public {
        uint256 number = report(Kind.Unreachable, "no evidence");
        skip(1 minutes);
        vm.expectRevert();
        reveal(number, Kind.Unreachable, "no evidence");
        (,,,, Outcome outcome,) = disputes.cases(number);
        vm.assertTrue(outcome == Outcome.Open, "open");
    }

    // ---- Conflict

    function testConflict() public {
        bytes32 key = disputes.conflictKey(node, id, 1, "question");
        accepted(Kind.Conflict, conflict(nodeKey, id, "question"), node, key, true, STAKE / 10);
        rejected(Reason.AlreadyPunished, Kind.Conflict, conflict(nodeKey, id, "question"));
        key = disputes.conflictKey(node, id, 1, "another");
        accepted(Kind.Conflict, conflict(nodeKey, id, "another"), node, key, true, STAKE / 10 * 9 / 10);
        rejected(Reason.UnknownDataset, Kind.Conflict, conflict(nodeKey, "none", "question"));
        rejected(Reason.NothingAtStake, Kind.Conflict, conflict(thiefKey, id, "question"));
        vm.assertEq(nodes.stakeOf(node), 81e8, "stake");
    }

    function testConflictNeedsBothSignatures() public {
        Receipt memory a = Receipt(node, node, id, 1, "question", "stream", 1, "answer", true, "set", 5);
        Receipt memory b = Receipt(node, node, id, 1, "question", "stream", 1, "answer", true, "other", 5);
        bytes memory sigA = signReceipt(nodeKey, a);
        bytes memory sigB = signReceipt(nodeKey, b);
        rejected(Reason.BadSignature, Kind.Conflict, abi.encode(a, sigB, b, sigB));
        rejected(Reason.BadSignature, Kind.Conflict, abi.encode(a, sigA, b, sigA));
        rejected(Reason.NotContradictory, Kind.Conflict, abi.encode(a, sigA, a, sigA));
        // Whom a signature that is none belongs to is the zero address, which is nobody.
        (a.node, b.node) = (address(0), address(0));
        rejected(Reason.BadSignature, Kind.Conflict, abi.encode(a, "", b, ""));
    }

    // ---- Served

    function testServed() public {
        bytes32 key = disputes.servedKey(node, id, 1);
        rejected(Reason.NotContradictory, Kind.Served, served(nodeKey, 1, MANIFEST));
        rejected(Reason.NotContradictory, Kind.Served, served(nodeKey, 2, "other"));
        rejected(Reason.NothingAtStake, Kind.Served, served(thiefKey, 1, "other"));
        accepted(Kind.Served, served(nodeKey, 1, "other"), node, key, true, STAKE / 10);
        rejected(Reason.AlreadyPunished, Kind.Served, served(nodeKey, 1, "third"));
        Served memory s = Served(node, id, 1, "other", 6);
        rejected(Reason.BadSignature, Kind.Served, abi.encode(s, sign(thiefKey, abi.encode(SERVED, s))));
    }

    function testServedByProvider() public {
        (, uint256 key) = account("provider");
        bytes32 punished = disputes.servedKey(provider, id, 1);
        accepted(Kind.Served, served(key, 1, "other"), provider, punished, false, DEPOSIT / 10);
        vm.assertEq(terms.dataset(id).deposit, DEPOSIT / 10 * 9, "deposit");
        vm.assertEq(terms.balances(reporter), DEPOSIT / 20, "reward");
    }

    // ---- Unreachable

    function testUnreachable() public {
        federate();
        uint256 now_ = time();
        bytes memory evidence = unreachable(now_ - 2 days, now_ - 1 days);
        accepted(Kind.Unreachable, evidence, provider, 0, false, DEPOSIT / 50);
        vm.assertEq(terms.dataset(id).deposit, DEPOSIT / 50 * 49, "deposit");
        rejected(Reason.AlreadyPunished, Kind.Unreachable, evidence);
        rejected(Reason.AlreadyPunished, Kind.Unreachable, unreachable(now_ - 3 days, now_ - 2 days + 1));
        rejected(Reason.UnknownDataset, Kind.Unreachable, unreachable("none", now_ - 2 days, now_ - 1 days, "01"));
        accepted(
            Kind.Unreachable, unreachable(now_ - 3 days, now_ - 2 days), provider, 0, false, DEPOSIT / 50 * 49 / 50
        );
    }

    function testSpanBounds() public {
        federate();
        uint256 now_ = time();
        rejected(Reason.BadSpan, Kind.Unreachable, unreachable(now_ - 2 days, now_ - 1 days - 1)); // short
        rejected(Reason.BadSpan, Kind.Unreachable, unreachable(now_ - 1 days, time() + 1)); // not over
        rejected(Reason.BadSpan, Kind.Unreachable, unreachable(now_, now_ - 1 days)); // backwards
        rejected(Reason.BadSpan, Kind.Unreachable, unreachable(now_ - 15 days - 1, now_ - 1 days)); // long
        rejected(Reason.TooOld, Kind.Unreachable, unreachable(time() - 9 days, time() - 7 days - 1));
        accepted(Kind.Unreachable, unreachable(time() - 8 days, time() - 7 days), provider, 0, false, DEPOSIT / 50);
    }

    function testSigners() public {
        (uint256 since, uint256 until) = (time() - 2 days, time() - 1 days);
        rejected(Reason.BadSignature, Kind.Unreachable, unreachable(since, until)); // no federation
        federate();
        rejected(Reason.BadSignature, Kind.Unreachable, unreachable(id, since, until, "0")); // one of two
        rejected(Reason.BadSignature, Kind.Unreachable, unreachable(id, since, until, "00")); // one twice
        rejected(Reason.BadSignature, Kind.Unreachable, unreachable(id, since, until, "10")); // not in order
        rejected(Reason.BadSignature, Kind.Unreachable, unreachable(id, since, until, "09")); // no member
        rejected(Reason.BadSignature, Kind.Unreachable, unreachable(id, since, until, "0122")); // too many
        accepted(Kind.Unreachable, unreachable(id, since, until, "02"), provider, 0, false, DEPOSIT / 50);
    }

    /// @dev A case keeps the federation of its opening.
    function testFederationSnapshot() public {
        federate();
        bytes memory evidence = unreachable(time() - 2 days, time() - 1 days);
        uint256 number = report(Kind.Unreachable, evidence);
        disputes.setFederation(new address[](0), 0);
        skip(1 minutes);
        reveal(number, Kind.Unreachable, evidence);
        (,,, uint16 federation, Outcome outcome,) = disputes.cases(number);
        vm.assertEq(federation, 1, "federation");
        vm.assertTrue(outcome == Outcome.Accepted, "accepted");
        rejected(Reason.BadSignature, Kind.Unreachable, unreachable(time() - 3 days - 1, time() - 2 days - 1));
    }

    function testMissingPart() public {
        vm.expectRevert(Purse.ZeroAddress.selector);
        this.makeOutside("Disputes.sol:Disputes", abi.encode(0, market, nodes, this, rules()));
        vm.expectRevert(Purse.ZeroAddress.selector);
        this.makeOutside("Disputes.sol:Disputes", abi.encode(token, 0, nodes, this, rules()));
        vm.expectRevert(Purse.ZeroAddress.selector);
        this.makeOutside("Disputes.sol:Disputes", abi.encode(token, market, 0, this, rules()));
        vm.expectRevert(Purse.ZeroAddress.selector);
        this.makeOutside("Disputes.sol:Disputes", abi.encode(token, market, nodes, 0, rules()));
    }
}
