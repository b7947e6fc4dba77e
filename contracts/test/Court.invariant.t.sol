// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Kind} from "../Reports.sol";
import {CourtTest} from "./CourtTest.sol";
import {Test} from "./Test.sol";

/// @title Nodes that come, go and offend, reporters and challengers, in any order
contract CourtHandler is CourtTest {
    struct Pending {
        uint256 number;
        uint256 opened;
        bytes evidence;
    }

    uint64 private constant BOND = 10e8;
    uint256[3] private keys; // of the nodes
    Pending[] private cases;
    uint256[] private challenges; // that are open
    uint256 private questions;

    uint256 private staked; // grains, and so on
    uint256 private slashed;
    uint256 private withdrawn;
    uint256 private bonds; // of what is open
    uint256 private credited; // bonds that went to a balance
    uint256 private paid; // balances that were paid out

    function setUp() public override {
        super.setUp();
        keys[0] = nodeKey;
        staked = STAKE;
        for (uint256 i = 1; i < 3; i++) {
            address who;
            (who, keys[i]) = account(i == 1 ? "second" : "third");
            fund(who);
        }
    }

    function pass(uint256 duration) external {
        skip(bound(duration, 1 minutes, 5 days));
        vm.roll(block.number + 1);
    }

    // ---- Nodes

    function enter(uint256 seed, uint64 stake) external {
        address who = _who(seed);
        uint256 had = nodes.stakeOf(who);
        stake = uint64(bound(stake, MIN_STAKE, 2 * MIN_STAKE));
        vm.startPrank(who);
        if (nodes.entry(who).roles == 0) {
            nodes.register(1, 0, 0, stake);
        } else {
            nodes.addStake(who, stake);
        }
        vm.stopPrank();
        staked += stake;
        vm.assertEq(nodes.stakeOf(who), had + stake, "stake");
    }

    function thaw(uint256 seed, uint64 amount) external {
        address who = _who(seed);
        if (nodes.entry(who).roles == 0 || nodes.stakeOf(who) == 0) return;
        amount = uint64(bound(amount, 1, nodes.stakeOf(who)));
        vm.prank(who);
        nodes.thaw(amount);
    }

    function leaveOrStay(uint256 seed, bool leaves) external {
        address who = _who(seed);
        if (nodes.entry(who).roles == 0) return;
        vm.startPrank(who);
        if (leaves) nodes.deregister();
        else nodes.cancelThaw();
        vm.stopPrank();
    }

    function withdrawStake(uint256 seed) external {
        address who = _who(seed);
        uint256 amount = nodes.entry(who).thawing;
        if (amount == 0 || time() < nodes.entry(who).thawed) return;
        uint256 before = token.balanceOf(who);
        vm.prank(who);
        nodes.withdraw();
        vm.assertEq(token.balanceOf(who) - before, amount, "what had thawed");
        withdrawn += amount;
    }

    // ---- Reports

    function open(uint256 seed, bool real) external {
        if (cases.length >= 8) return;
        uint256 key = keys[seed % 3];
        bytes memory evidence = conflict(key, real ? id : bytes32("none"), bytes32(++questions));
        cases.push(Pending(report(Kind.Conflict, evidence), time(), evidence));
        bonds += BOND;
    }

    /// @dev Settles the oldest case: reveals while it is time, else anybody abandons.
    function settle() external {
        if (cases.length == 0 || time() < cases[0].opened + 12) return;
        Pending memory c = cases[0];
        uint256 before = _stakes();
        uint256 balance = disputes.balances(reporter);
        uint256 burned = token.balanceOf(disputes.BURN());
        if (time() > c.opened + 2 days) {
            disputes.abandon(c.number);
            vm.assertEq(token.balanceOf(disputes.BURN()) - burned, BOND, "burned");
        } else {
            reveal(c.number, Kind.Conflict, c.evidence);
        }
        slashed += before - _stakes();
        credited += disputes.balances(reporter) - balance;
        bonds -= BOND;
        cases[0] = cases[cases.length - 1];
        cases.pop();
    }

    // ---- Challenges

    function challenge(uint256 seed) external {
        address who = _who(seed);
        if (disputes.openChallengeOf(id, who) != 0) return;
        if (!terms.dataset(id).head.open && terms.dataset(id).deposit == 0) return;
        vm.prank(who);
        challenges.push(disputes.challenge(id));
        bonds += 1e8;
    }

    /// @dev The provider commits to one chunk, and answers in time or is late.
    function answer() external {
        if (challenges.length == 0) return;
        uint256 number = challenges[challenges.length - 1];
        vm.startPrank(provider);
        if (disputes.committedRevision(id) == 0) {
            disputes.commit(id, 1, disputes.leafOf(id, 1, 0, keccak256("chunk")), 1, 0);
        } else {
            disputes.recommit(id, 0);
        }
        vm.stopPrank();
        (, address who,,, uint24 revision,,, uint40 anchor,,) = disputes.challenges(number);
        address winner = revision == 0 ? who : provider;
        if (time() > disputes.deadlineOf(number)) {
            disputes.expire(number);
            winner = who;
        } else if (revision == 0) {
            disputes.respondFresh(number);
        } else if (block.number <= anchor) {
            return;
        } else {
            disputes.respond(number, "chunk", new bytes32[](0));
        }
        vm.assertGe(disputes.balances(winner), 1e8, "whose the bond is");
        credited += 1e8;
        bonds -= 1e8;
        challenges.pop();
    }

    function withdraw(uint256 seed) external {
        address who = seed % 5 == 4 ? reporter : seed % 5 == 3 ? provider : _who(seed);
        uint256 amount = disputes.balances(who);
        if (amount == 0) return;
        uint256 before = token.balanceOf(who);
        vm.prank(who);
        disputes.withdraw();
        vm.assertEq(token.balanceOf(who) - before, amount, "the balance");
        paid += amount;
    }

    // ---- What is always true

    function check() external view {
        uint256 balances = disputes.balances(reporter) + disputes.balances(provider);
        for (uint256 i = 0; i < 3; i++) {
            address who = vm.addr(keys[i]);
            balances += disputes.balances(who);
            vm.assertLe(nodes.entry(who).thawing, nodes.stakeOf(who), "no more thaws than there is");
        }
        vm.assertEq(_stakes(), staked - slashed - withdrawn, "stake: added less slashed less withdrawn");
        vm.assertEq(token.balanceOf(address(nodes)), _stakes(), "the registry holds all stake and nothing else");
        vm.assertEq(balances, credited - paid, "balances: credited less paid out");
        vm.assertEq(token.balanceOf(address(disputes)), bonds + balances, "the disputes hold open bonds and balances");
        vm.assertGe(token.balanceOf(address(market)), terms.dataset(id).deposit, "the market has the deposit");
    }

    /// @notice Everybody leaves, and nothing stays behind.
    function drain() external {
        skip(15 days);
        while (cases.length > 0) this.settle();
        while (challenges.length > 0) this.answer();
        for (uint256 i = 0; i < 3; i++) {
            this.leaveOrStay(i, true);
            this.withdraw(i);
        }
        this.withdraw(3);
        this.withdraw(4);
        skip(15 days);
        for (uint256 i = 0; i < 3; i++) {
            this.withdrawStake(i);
        }
        vm.assertEq(token.balanceOf(address(nodes)), 0, "left in the registry");
        vm.assertEq(token.balanceOf(address(disputes)), 0, "left with the disputes");
    }

    function _who(uint256 seed) private view returns (address) {
        return vm.addr(keys[seed % 3]);
    }

    function _stakes() private view returns (uint256 sum) {
        for (uint256 i = 0; i < 3; i++) {
            sum += nodes.stakeOf(vm.addr(keys[i]));
        }
    }
}

contract CourtInvariants is Test {
    CourtHandler private handler;

    function setUp() public {
        handler = CourtHandler(make("Court.invariant.t.sol:CourtHandler", ""));
        handler.setUp();
        bytes4[] memory steps = new bytes4[](12);
        steps[0] = handler.pass.selector;
        steps[1] = handler.pass.selector;
        steps[2] = handler.enter.selector;
        steps[3] = handler.thaw.selector;
        steps[4] = handler.leaveOrStay.selector;
        steps[5] = handler.withdrawStake.selector;
        steps[6] = handler.open.selector;
        steps[7] = handler.settle.selector;
        steps[8] = handler.settle.selector;
        steps[9] = handler.challenge.selector;
        steps[10] = handler.answer.selector;
        steps[11] = handler.withdraw.selector;
        target(address(handler), steps);
    }

    function invariant_Bonds() public view {
        handler.check();
    }

    function afterInvariant() public {
        handler.drain();
    }
}
