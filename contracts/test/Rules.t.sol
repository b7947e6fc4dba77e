// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Kind, Outcome} from "../Reports.sol";
import {Purse} from "../Purse.sol";
import {Parameters, Rules} from "../Rules.sol";
import {CourtTest} from "./CourtTest.sol";

/// @title What the timelock may set, and what it may not
contract RulesTest is CourtTest {
    uint64 private constant MOST = 100_000e8;

    // ---- Parameters

    function testParts() public view {
        vm.assertEq(address(disputes.token()), address(token), "token");
        vm.assertEq(address(disputes.market()), address(market), "market");
        vm.assertEq(address(disputes.nodes()), address(nodes), "nodes");
        vm.assertEq(disputes.admin(), address(this), "admin");
        vm.assertEq(disputes.VERSION(), "1", "version");
    }

    function testSetParameters(uint64 bond, uint16 share, uint32 window) public {
        Parameters memory p = rules();
        p.reportBond = uint64(bound(bond, 1, MOST));
        p.challengeBond = p.reportBond;
        (p.conflictShare, p.servedShare) = (share % 5_001, share % 5_001);
        (p.unreachableShare, p.unansweredShare, p.rewardShare) = (share % 5_001, share % 5_001, share % 5_001);
        p.revealWindow = uint32(bound(window, 12 hours, 5 days));
        (p.responseWindow, p.leastSpan) = (p.revealWindow, p.revealWindow);
        vm.expectEmit(address(disputes));
        emit Rules.ParametersSet(1, p);
        disputes.setParameters(p);
        vm.assertEq(disputes.parametersVersion(), 1, "version");
        vm.assertEq(keccak256(abi.encode(disputes.parameters(1))), keccak256(abi.encode(p)), "the new ones");
        vm.assertEq(keccak256(abi.encode(disputes.parameters(0))), keccak256(abi.encode(rules())), "the old ones");
    }

    function testOnlyTheTimelockSets(address who) public {
        vm.assume(who != address(this));
        vm.startPrank(who);
        expect(Purse.NotAllowed.selector, abi.encode(who));
        disputes.setParameters(rules());
        expect(Purse.NotAllowed.selector, abi.encode(who));
        disputes.setFederation(new address[](0), 0);
        vm.stopPrank();
    }

    /// @dev Each bound is the last value that is accepted, and the next one is not.
    function testBounds() public {
        for (uint256 which = 0; which <= 18; which++) {
            disputes.setParameters(atBound(which, 0));
            vm.assertEq(disputes.parametersVersion(), which + 1, "version");
            vm.expectRevert(Rules.BadParameters.selector);
            disputes.setParameters(atBound(which, 1));
        }
    }

    /// @dev The rules with one of them at a bound, or off it by one.
    function atBound(uint256 which, uint16 off) private pure returns (Parameters memory p) {
        p = rules();
        if (which == 0) p.reportBond = 1 - off;
        if (which == 1) p.reportBond = MOST + off;
        if (which == 2) p.challengeBond = 1 - off;
        if (which == 3) p.challengeBond = MOST + off;
        if (which == 4) p.rewardShare = 5_000 + off;
        if (which == 5) p.conflictShare = 5_000 + off;
        if (which == 6) p.servedShare = 5_000 + off;
        if (which == 7) p.unreachableShare = 5_000 + off;
        if (which == 8) p.unansweredShare = 5_000 + off;
        if (which == 9) p.revealDelay = 1 - off;
        if (which == 10) p.revealDelay = 1 hours + off;
        if (which == 11) p.revealWindow = 12 hours - off;
        if (which == 12) p.revealWindow = 5 days + off;
        if (which == 13) p.responseWindow = 12 hours - off;
        if (which == 14) p.responseWindow = 5 days + off;
        if (which == 15) p.leastSpan = 6 hours - off;
        if (which == 16) p.leastSpan = 5 days + off;
        if (which == 17) p.longestAge = 1 days - off;
        if (which == 18) p.longestAge = 8 days + off;
    }

    /// @dev Cases keep a version in 16 bits. The list is the first word of the contract's storage.
    function testLastVersion() public {
        vm.store(address(disputes), 0, bytes32(uint256(65_535)));
        disputes.setParameters(rules());
        vm.assertEq(disputes.parametersVersion(), 65_535, "version");
        vm.expectRevert(Rules.BadParameters.selector);
        disputes.setParameters(rules());
    }

    /// @dev What is open keeps the rules that it was opened under.
    function testSnapshot() public {
        bytes memory one = conflict(nodeKey, id, "one");
        bytes memory two = conflict(nodeKey, id, "two");
        uint256 first = report(Kind.Conflict, one);
        Parameters memory p = rules();
        (p.conflictShare, p.reportBond, p.reportReward) = (5_000, 20e8, 3e8);
        disputes.setParameters(p);
        uint256 second = report(Kind.Conflict, two);
        skip(1 minutes);
        reveal(first, Kind.Conflict, one);
        vm.assertEq(disputes.balances(reporter), 10e8, "old bond");
        vm.assertEq(nodes.stakeOf(node), 90e8, "old share");
        vm.assertEq(terms.balances(reporter), 5e8, "old reward: half of what was slashed");
        reveal(second, Kind.Conflict, two);
        vm.assertEq(disputes.balances(reporter), 30e8, "new bond");
        vm.assertEq(nodes.stakeOf(node), 45e8, "new share");
        vm.assertEq(terms.balances(reporter), 8e8, "new reward: no more than the parameter");
    }

    // ---- Federation

    function _members(uint256 n) private pure returns (address[] memory members) {
        members = new address[](n);
        for (uint256 i = 0; i < n; i++) {
            members[i] = address(uint160(i + 1));
        }
    }

    function testSetFederation(uint256 n, uint256 threshold) public {
        n = bound(n, 0, 40);
        threshold = bound(threshold, 0, 41);
        bool ok = n == 0 ? threshold == 0 : n <= 32 && threshold <= n && threshold * 2 > n;
        if (!ok) vm.expectRevert(Rules.BadFederation.selector);
        if (ok) {
            vm.expectEmit(address(disputes));
            emit Rules.FederationSet(1, _members(n), threshold);
        }
        disputes.setFederation(_members(n), threshold);
        vm.assertEq(disputes.federationVersion(), ok ? 1 : 0, "version");
        (address[] memory members, uint256 needed) = disputes.federation(1);
        vm.assertEq(members.length, ok ? n : 0, "members");
        vm.assertEq(needed, ok ? threshold : 0, "threshold");
    }

    function testFederationBounds() public {
        disputes.setFederation(_members(32), 17);
        vm.expectRevert(Rules.BadFederation.selector);
        disputes.setFederation(_members(33), 17);
        vm.expectRevert(Rules.BadFederation.selector);
        disputes.setFederation(_members(32), 16);
        vm.expectRevert(Rules.BadFederation.selector);
        disputes.setFederation(_members(2), 3);
    }

    function testMembersAscend() public {
        address[] memory members = _members(3);
        members[1] = members[0];
        vm.expectRevert(Rules.BadFederation.selector);
        disputes.setFederation(members, 2);
        members[1] = address(9);
        vm.expectRevert(Rules.BadFederation.selector);
        disputes.setFederation(members, 2);
        members[0] = address(0);
        vm.expectRevert(Rules.BadFederation.selector);
        disputes.setFederation(members, 2);
    }

    // ---- Bonds

    function testWithdraw() public {
        vm.expectRevert(Purse.NothingDue.selector);
        vm.prank(reporter);
        disputes.withdraw();
        vm.assertTrue(accuse(Kind.Conflict, conflict(nodeKey, id, "question")) == Outcome.Accepted, "accepted");
        uint256 before = token.balanceOf(reporter);
        vm.expectEmit(address(disputes));
        emit Rules.Withdrawn(reporter, 10e8);
        vm.prank(reporter);
        disputes.withdraw();
        vm.assertEq(token.balanceOf(reporter) - before, 10e8, "paid out");
        vm.assertEq(disputes.balances(reporter), 0, "balance");
        vm.assertEq(token.balanceOf(address(disputes)), 0, "left");
        vm.expectRevert(Purse.NothingDue.selector);
        vm.prank(reporter);
        disputes.withdraw();
    }
}
