// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Node, Nodes} from "../Nodes.sol";
import {Purse} from "../Purse.sol";
import {CourtTest} from "./CourtTest.sol";
import {TaxedToken} from "./tokens/Tokens.sol";

/// @title The registry of nodes, call by call: events, refusals, stake
contract NodeEntriesTest is CourtTest {
    bytes32 private constant PEER = "peer";
    bytes32 private constant ENDPOINTS = "endpoints";

    address private other;
    uint256 private today;

    function setUp() public override {
        super.setUp();
        other = user("other");
        fund(other);
        today = time() / 1 days;
    }

    function addStake(uint64 amount) private {
        vm.prank(other);
        nodes.addStake(node, amount);
    }

    function thaw(uint64 amount) private {
        vm.prank(node);
        nodes.thaw(amount);
    }

    function update(uint8 roles) private {
        vm.prank(node);
        nodes.update(roles, PEER, ENDPOINTS);
    }

    function slash(uint16 share) private returns (uint256) {
        vm.prank(address(disputes));
        return nodes.slash(node, id, share, reporter, 0);
    }

    // ---- Entries

    function testRegister(uint8 roles, uint64 stake) public {
        roles = uint8(bound(roles, 1, 31));
        stake = uint64(bound(stake, MIN_STAKE, 10_000e8));
        vm.expectEmit(address(nodes));
        emit Nodes.Registered(other, roles, PEER, ENDPOINTS, stake, today + 1);
        vm.prank(other);
        nodes.register(roles, PEER, ENDPOINTS, stake);
        Node memory n = nodes.entry(other);
        vm.assertEq(n.stake, stake, "stake");
        vm.assertEq(n.roles, roles, "roles");
        vm.assertEq(n.since, today + 1, "since");
        vm.assertEq(n.peer, PEER, "peer");
        vm.assertEq(n.endpoints, ENDPOINTS, "endpoints");
        vm.assertEq(nodes.count(), 2, "count");
        vm.assertEq(token.balanceOf(other), 10_000e8 - stake, "what it has left");
        vm.assertEq(token.balanceOf(address(nodes)), uint256(STAKE) + stake, "what the registry holds");
        vm.prank(other);
        expect(Nodes.AlreadyRegistered.selector, abi.encode(other));
        nodes.register(roles, PEER, ENDPOINTS, stake);
    }

    function testRegisterRefusals() public {
        vm.startPrank(other);
        vm.expectRevert(Nodes.BadRoles.selector);
        nodes.register(0, PEER, ENDPOINTS, STAKE);
        vm.expectRevert(Nodes.BadRoles.selector);
        nodes.register(32, PEER, ENDPOINTS, STAKE);
        expect(Nodes.BadStake.selector, abi.encode(MIN_STAKE));
        nodes.register(1, PEER, ENDPOINTS, MIN_STAKE - 1);
        vm.stopPrank();
        vm.assertEq(nodes.count(), 1, "count");
        vm.assertEq(nodes.stakeOf(other), 0, "stake");
    }

    /// @dev A role that is kept counts on, one that is given up ends at once, a new one has to wait.
    function testUpdate() public {
        skip(1 days);
        update(6);
        vm.assertTrue(nodes.admitted(node, 2), "a role that was kept");
        vm.assertFalse(nodes.admitted(node, 4), "a new role");
        vm.expectEmit(address(nodes));
        emit Nodes.Updated(node, 5, 0, PEER, ENDPOINTS, today + 2);
        update(5);
        vm.assertFalse(nodes.admitted(node, 2), "a role that was given up");
        skip(1 days);
        vm.assertTrue(nodes.admitted(node, 5), "new roles, a day later");
        vm.assertFalse(nodes.admitted(node, 0), "no role");
        vm.expectEmit(address(nodes));
        emit Nodes.Updated(node, 6, 4, PEER, ENDPOINTS, today + 3);
        update(6);
        vm.assertTrue(nodes.admitted(node, 4), "the role that was kept");
        vm.assertEq(nodes.entry(node).peer, PEER, "peer");
        vm.expectRevert(Nodes.BadRoles.selector);
        update(0);
    }

    function testStrangers() public {
        bytes memory refusal = abi.encodeWithSelector(Nodes.NotRegistered.selector, other);
        vm.startPrank(other);
        vm.expectRevert(refusal);
        nodes.update(1, PEER, ENDPOINTS);
        vm.expectRevert(refusal);
        nodes.deregister();
        vm.expectRevert(refusal);
        nodes.thaw(1);
        vm.expectRevert(refusal);
        nodes.cancelThaw();
        vm.expectRevert(refusal);
        nodes.addStake(other, 1);
        vm.expectRevert(Purse.NothingDue.selector);
        nodes.withdraw();
        vm.stopPrank();
    }

    /// @dev Deregistration moves the last entry to the free place and thaws all; who comes back needs new stake.
    function testDeregister() public {
        vm.prank(other);
        nodes.register(1, PEER, ENDPOINTS, MIN_STAKE);
        vm.expectEmit(address(nodes));
        emit Nodes.Deregistered(node);
        vm.expectEmit(address(nodes));
        emit Nodes.ThawStarted(node, STAKE, uint64(time() + 14 days));
        vm.prank(node);
        nodes.deregister();
        vm.assertEq(nodes.count(), 1, "count");
        vm.assertEq(nodes.nodeAt(0), other, "who is left");
        vm.assertEq(slash(1_000), STAKE / 10, "what a node loses that has left");
        vm.startPrank(node);
        expect(Nodes.BadStake.selector, abi.encode(MIN_STAKE));
        nodes.register(1, PEER, ENDPOINTS, MIN_STAKE - 1);
        nodes.register(1, PEER, ENDPOINTS, MIN_STAKE);
        skip(14 days);
        vm.expectEmit(address(nodes));
        emit Nodes.StakeWithdrawn(node, STAKE / 10 * 9);
        nodes.withdraw();
        nodes.deregister();
        vm.stopPrank();
        vm.assertEq(nodes.nodeAt(0), other, "who is left");
        vm.assertEq(nodes.stakeOf(node), MIN_STAKE, "stake");
        vm.assertEq(token.balanceOf(address(nodes)), 2 * MIN_STAKE, "what the registry holds");
    }

    // ---- Stake

    function testThaw(uint256 wait) public {
        vm.expectEmit(address(nodes));
        emit Nodes.ThawStarted(node, 1, uint64(time() + 14 days));
        thaw(1);
        skip(1 days);
        uint64 until = uint64(time() + 14 days);
        vm.expectEmit(address(nodes));
        emit Nodes.ThawStarted(node, 40e8, until);
        thaw(40e8);
        wait = bound(wait, 0, 28 days);
        skip(wait);
        uint256 before = token.balanceOf(node);
        if (wait < 14 days) expect(Nodes.NotThawed.selector, abi.encode(until));
        vm.prank(node);
        nodes.withdraw();
        bool paid = wait >= 14 days;
        vm.assertEq(token.balanceOf(node) - before, paid ? 40e8 : 0, "paid out");
        vm.assertEq(nodes.stakeOf(node), paid ? 60e8 : STAKE, "stake");
        vm.assertEq(nodes.entry(node).thawed, paid ? 0 : until, "thawed");
    }

    function testThawRefusals() public {
        expect(Nodes.BadStake.selector, abi.encode(0));
        thaw(0);
        expect(Nodes.BadStake.selector, abi.encode(0));
        thaw(STAKE + 1);
        thaw(STAKE);
        vm.assertEq(nodes.entry(node).thawing, STAKE, "thawing");
    }

    /// @dev Stake that is enough again counts from the next day on, stake that always was goes on to count.
    function testReadmission() public {
        skip(1 days);
        vm.recordLogs();
        addStake(1);
        thaw(STAKE - MIN_STAKE);
        vm.prank(node);
        nodes.cancelThaw();
        vm.assertEq(vm.getRecordedLogs().length, 4, "two events of the stake, one transfer, one of the thaw's end");
        vm.assertTrue(nodes.admitted(node, 2), "with enough");
        thaw(STAKE - MIN_STAKE + 2);
        vm.assertFalse(nodes.admitted(node, 2), "with one grain too little");
        vm.expectEmit(address(nodes));
        emit Nodes.StakeAdded(node, 1);
        vm.expectEmit(address(nodes));
        emit Nodes.Readmitted(node, today + 2);
        addStake(1);
        vm.assertFalse(nodes.admitted(node, 2), "on the day on which it is enough again");
        skip(1 days);
        vm.assertTrue(nodes.admitted(node, 2), "on the next day");
        thaw(STAKE);
        vm.expectEmit(address(nodes));
        emit Nodes.ThawCancelled(node);
        vm.expectEmit(address(nodes));
        emit Nodes.Readmitted(node, today + 3);
        vm.prank(node);
        nodes.cancelThaw();
        vm.assertEq(nodes.entry(node).thawing, 0, "thawing");
    }

    /// @dev Without a least stake, nothing at all is still not enough.
    function testNoLeastStake() public {
        Nodes free = Nodes(make("Nodes.sol:Nodes", abi.encode(token, market, address(this), 0)));
        vm.startPrank(other);
        token.approve(address(free), 1);
        expect(Nodes.BadStake.selector, abi.encode(0));
        free.register(1, PEER, ENDPOINTS, 0);
        free.register(1, PEER, ENDPOINTS, 1);
        vm.stopPrank();
        skip(1 days);
        vm.assertTrue(free.admitted(other, 1), "one grain");
    }

    function testSlash() public {
        thaw(50e8);
        vm.expectEmit(address(nodes));
        emit Nodes.Slashed(node, id, 30e8, 3_000);
        uint256 burned = token.balanceOf(disputes.BURN());
        vm.assertEq(slash(3_000), 30e8, "slashed");
        Node memory n = nodes.entry(node);
        vm.assertEq(n.stake, 70e8, "stake");
        vm.assertEq(n.thawing, 35e8, "thawing");
        vm.assertEq(n.offences, 1, "offences");
        vm.assertEq(token.balanceOf(disputes.BURN()) - burned, 30e8, "burned, since nobody subscribes");
        vm.prank(address(disputes));
        vm.expectRevert(Nodes.BadShare.selector);
        nodes.slash(node, id, 10_001, reporter, 0);
    }

    /// @dev What thaws is rounded up, but is never more than there is.
    function testSlashRounds() public {
        addStake(9_999);
        thaw(STAKE + 9_999);
        slash(1);
        Node memory n = nodes.entry(node);
        vm.assertEq(n.stake, STAKE + 9_999 - 1e6, "stake");
        vm.assertEq(n.thawing, n.stake, "thawing");
    }

    // ---- What a registry is made of

    function testParts() public view {
        vm.assertEq(address(nodes.token()), address(token), "token");
        vm.assertEq(address(nodes.market()), address(market), "market");
        vm.assertEq(nodes.disputes(), address(disputes), "disputes");
        vm.assertEq(nodes.minStake(), MIN_STAKE, "least stake");
    }

    function testMissingPart() public {
        vm.expectRevert(Purse.ZeroAddress.selector);
        this.makeOutside("Nodes.sol:Nodes", abi.encode(0, market, disputes, 1));
        vm.expectRevert(Purse.ZeroAddress.selector);
        this.makeOutside("Nodes.sol:Nodes", abi.encode(token, 0, disputes, 1));
        vm.expectRevert(Purse.ZeroAddress.selector);
        this.makeOutside("Nodes.sol:Nodes", abi.encode(token, market, 0, 1));
    }

    function testListsAHundred() public {
        for (uint256 i = 0; i < 101; i++) {
            address who = address(uint160(0x1000 + i));
            require(token.transfer(who, MIN_STAKE), "transfer");
            vm.startPrank(who);
            token.approve(address(nodes), MIN_STAKE);
            nodes.register(1, PEER, ENDPOINTS, MIN_STAKE);
            vm.stopPrank();
        }
        (address[] memory keys, Node[] memory page) = nodes.list(1, type(uint256).max);
        vm.assertEq(keys.length, 100, "the longest page");
        vm.assertEq(page.length, 100, "the longest page");
        vm.assertEq(keys[99], address(0x1000 + 99), "its last entry");
        (keys,) = nodes.list(101, 5);
        vm.assertEq(keys.length, 1, "the last page");
        (keys,) = nodes.list(102, 5);
        vm.assertEq(keys.length, 0, "a page past the end");
    }
}

/// @title Stake in a token that keeps a part of what it moves
contract TaxedStakeTest is CourtTest {
    function testTax(uint256 tax, uint64 stake) public {
        tax = bound(tax, 0, 10_000);
        stake = uint64(bound(stake, 1, 1_000e8));
        TaxedToken taxed = new TaxedToken();
        Nodes registry = Nodes(make("Nodes.sol:Nodes", abi.encode(taxed, market, disputes, 1)));
        taxed.approve(address(registry), stake);
        taxed.setTax(tax);
        uint256 kept = stake * tax / 10_000;
        if (kept > 0) expect(Purse.WrongAmount.selector, abi.encode(stake, stake - kept));
        registry.register(1, 0, 0, stake);
        vm.assertEq(registry.stakeOf(address(this)), kept > 0 ? 0 : stake, "stake");
        vm.assertEq(taxed.balanceOf(address(registry)), kept > 0 ? 0 : stake, "what the registry holds");
    }
}
