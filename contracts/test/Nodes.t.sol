// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Node, Nodes} from "../Nodes.sol";
import {CourtTest} from "./CourtTest.sol";

/// @title The registry of nodes, with random amounts
contract NodesTest is CourtTest {
    /// @dev Slashing takes one part of everything, thawing or not, to the grain, and what is left is paid out.
    function testSlashing(uint64 added, uint64 thawing, uint16 share, uint16 again) public {
        added = uint64(bound(added, 0, 1_000e8));
        nodes.addStake(node, 0);
        vm.prank(node);
        nodes.addStake(node, added);
        uint256 stake = uint256(STAKE) + added;
        thawing = uint64(bound(thawing, 1, stake));
        vm.prank(node);
        nodes.thaw(thawing);
        stake = _slash(stake, share);
        stake = _slash(stake, again);
        Node memory n = nodes.entry(node);
        vm.assertLe(n.thawing, n.stake, "what thaws");
        skip(14 days);
        uint256 before = token.balanceOf(node);
        if (n.thawing == 0) return;
        vm.prank(node);
        nodes.withdraw();
        vm.assertEq(token.balanceOf(node) - before, n.thawing, "paid out");
        vm.assertEq(token.balanceOf(address(nodes)), stake - n.thawing, "what the registry holds");
    }

    /// @dev A node counts from the epoch after it entered until it leaves, and while it has enough.
    function testAdmission(uint256 wait, uint64 thawing) public {
        wait = bound(wait, 0, 3 days);
        uint256 since = time() / 1 days + 1;
        skip(wait);
        vm.assertEq(nodes.admitted(node, 2), time() / 1 days >= since, "admitted");
        vm.assertFalse(nodes.admitted(node, 3), "a role that it does not have");
        skip(3 days);
        thawing = uint64(bound(thawing, 1, STAKE));
        vm.prank(node);
        nodes.thaw(thawing);
        vm.assertEq(nodes.admitted(node, 2), STAKE - thawing >= MIN_STAKE, "admitted while stake thaws");
        vm.prank(node);
        nodes.deregister();
        vm.assertFalse(nodes.admitted(node, 2), "admitted after it left");
    }

    function testPages(uint256 n, uint256 from, uint256 most) public {
        n = bound(n, 0, 20);
        if (most % 8 != 0) (from, most) = (from % 24, most % 24); // else anything
        for (uint256 i = 0; i < n; i++) {
            address who = address(uint160(0x1000 + i));
            fund(who);
            vm.prank(who);
            nodes.register(1, bytes32(i), 0, MIN_STAKE);
        }
        (address[] memory keys, Node[] memory page) = nodes.list(from, most);
        uint256 want = from > n ? 0 : n + 1 - from;
        if (want > most) want = most;
        vm.assertEq(keys.length, want, "length");
        for (uint256 i = 0; i < keys.length; i++) {
            vm.assertEq(keys[i], nodes.nodeAt(from + i), "key");
            vm.assertEq(page[i].stake, nodes.stakeOf(keys[i]), "stake");
        }
    }

    function testNobodyElseSlashes(address who) public {
        vm.assume(who != address(disputes));
        vm.expectRevert(abi.encodeWithSignature("NotAllowed(address)", who));
        vm.prank(who);
        nodes.slash(node, id, 1, who, 1);
    }

    function _slash(uint256 stake, uint16 share) private returns (uint256) {
        share = uint16(bound(share, 0, 10_001));
        vm.prank(address(disputes));
        if (share > 10_000) vm.expectRevert(Nodes.BadShare.selector);
        nodes.slash(node, id, share, reporter, 0);
        if (share > 10_000) share = 0;
        vm.assertEq(nodes.stakeOf(node), stake - stake * share / 10_000, "stake");
        vm.assertEq(token.balanceOf(address(nodes)), nodes.stakeOf(node), "what the registry holds");
        return nodes.stakeOf(node);
    }
}
