// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Challenges, Status} from "../Challenges.sol";
import {CourtTest} from "./CourtTest.sol";

/// @title Storage challenges, with random data
contract ChallengesTest is CourtTest {
    bytes[] private chunks;

    /// @dev Any number of chunks of any length: the chunk that is asked for answers, another or another's proof does
    /// not.
    function testAnswer(uint256 n, uint256 length, uint256 entropy) public {
        uint256 number = _challenged(n, length, entropy);
        uint256 index = disputes.indexOf(number);
        vm.assertLt(index, chunks.length, "index");
        uint256 other = (index + 1) % chunks.length;
        if (other != index) {
            bytes32[] memory wrong = _proof(other);
            vm.expectRevert(abi.encodeWithSelector(Challenges.WrongProof.selector, index));
            disputes.respond(number, chunks[other], wrong);
        }
        bytes32[] memory proof = _proof(index);
        vm.expectRevert(abi.encodeWithSelector(Challenges.WrongProof.selector, index));
        disputes.respond(number, bytes.concat(chunks[index], hex"00"), proof);
        disputes.respond(number, chunks[index], proof);
        vm.assertEq(disputes.balances(provider), 1e8, "the bond is the provider's");
        vm.assertEq(disputes.openChallenges(id), 0, "open challenges");
    }

    /// @dev Answered until the deadline, expired after it, and never both.
    function testDeadline(uint256 wait, bool first) public {
        uint256 number = _challenged(7, 10, 3);
        uint256 index = disputes.indexOf(number);
        bytes32[] memory proof = _proof(index);
        wait = bound(wait, 0, 2 days);
        skip(wait);
        bool late = time() > disputes.deadlineOf(number);
        if (first) {
            if (!late) {
                vm.expectRevert(abi.encodeWithSelector(Challenges.NotLate.selector, disputes.deadlineOf(number)));
            }
            disputes.expire(number);
        }
        if (late && !first) {
            vm.expectRevert(abi.encodeWithSelector(Challenges.Late.selector, disputes.deadlineOf(number)));
        }
        if (late && first) vm.expectRevert(abi.encodeWithSelector(Challenges.ChallengeClosed.selector, number));
        disputes.respond(number, chunks[index], proof);
        if (late && !first) disputes.expire(number);
        vm.assertEq(disputes.balances(late ? reporter : provider), 1e8, "bond");
        vm.assertEq(disputes.balances(late ? provider : reporter), 0, "nobody else has it");
        vm.assertEq(terms.dataset(id).deposit, late ? DEPOSIT / 100 * 95 : DEPOSIT, "deposit");
    }

    function testFreshness(uint32 interval, uint256 wait) public {
        interval = uint32(bound(interval, 1 hours, 30 days));
        vm.prank(provider);
        disputes.commit(id, 1, "root", 1, interval);
        wait = bound(wait, 0, 31 days);
        skip(wait);
        vm.assertEq(disputes.fresh(id), wait <= interval, "fresh");
        vm.prank(reporter);
        uint256 number = disputes.challenge(id);
        (,,,, uint24 revision, Status status,,,,) = disputes.challenges(number);
        vm.assertEq(revision, wait <= interval ? 1 : 0, "what is asked for");
        vm.assertTrue(status == Status.Open, "open");
    }

    function _challenged(uint256 n, uint256 length, uint256 entropy) private returns (uint256 number) {
        n = bound(n, 1, 33);
        length = bound(length, 0, 4095);
        for (uint256 i = 0; i < n; i++) {
            bytes memory chunk = new bytes(length);
            if (length >= 32) assembly ("memory-safe") { mstore(add(chunk, 32), add(entropy, i)) }
            chunks.push(chunk);
        }
        vm.prank(provider);
        disputes.commit(id, 1, _root(), uint40(n), 0);
        vm.roll(1000);
        vm.prank(reporter);
        number = disputes.challenge(id);
        vm.expectRevert(abi.encodeWithSelector(Challenges.NotYetDrawable.selector, 1001));
        disputes.draw(number);
        vm.roll(1001 + entropy % 200);
    }

    // ---- The tree of docs/spec/chunks-v1.md

    function _leaves() private view returns (bytes32[] memory level) {
        level = new bytes32[](chunks.length);
        for (uint256 i = 0; i < level.length; i++) {
            level[i] = keccak256(bytes.concat(keccak256(abi.encode(id, uint256(1), i, keccak256(chunks[i])))));
        }
    }

    function _above(bytes32[] memory level) private pure returns (bytes32[] memory up) {
        up = new bytes32[]((level.length + 1) / 2);
        for (uint256 i = 0; i < level.length; i += 2) {
            bytes32 a = level[i];
            if (i + 1 == level.length) {
                up[i / 2] = a;
            } else {
                bytes32 b = level[i + 1];
                up[i / 2] = a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
            }
        }
    }

    function _root() private view returns (bytes32) {
        bytes32[] memory level = _leaves();
        while (level.length > 1) level = _above(level);
        return level[0];
    }

    function _proof(uint256 i) private view returns (bytes32[] memory proof) {
        bytes32[] memory level = _leaves();
        bytes32[] memory all = new bytes32[](64);
        uint256 n = 0;
        for (; level.length > 1; i /= 2) {
            if (i ^ 1 < level.length) all[n++] = level[i ^ 1];
            level = _above(level);
        }
        proof = new bytes32[](n);
        for (uint256 j = 0; j < n; j++) {
            proof[j] = all[j];
        }
    }
}
