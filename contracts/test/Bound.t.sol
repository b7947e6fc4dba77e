// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Test} from "./Test.sol";

/// @title What the other tests rely on
contract BoundTest is Test {
    uint256 private constant MAX = type(uint256).max;

    function testRange(uint256 x, uint256 least, uint256 most) public pure {
        if (least > most) (least, most) = (most, least);
        uint256 y = bound(x, least, most);
        vm.assertGe(y, least, "bound");
        vm.assertLe(y, most, "bound");
        if (x >= least && x <= most) vm.assertEq(y, x, "what is in the range already");
    }

    function testEnds() public pure {
        vm.assertEq(bound(MAX, 3, 9), 9, "the greatest value");
        vm.assertEq(bound(MAX - 6, 3, 9), 3, "the greatest value less the size of the range");
        vm.assertEq(bound(7, 8, 8), 8, "a range of one");
        vm.assertEq(bound(MAX, 0, MAX), MAX, "everything");
        vm.assertEq(bound(0, 1, MAX), 1, "everything but zero");
    }

    function testEmptyRange() public {
        vm.expectRevert("bound: an empty range");
        this.boundOutside(1, 3, 2);
    }

    function boundOutside(uint256 x, uint256 least, uint256 most) external pure returns (uint256) {
        return bound(x, least, most);
    }

    function testTimePasses() public {
        uint256 before = time();
        skip(30 days);
        vm.assertEq(time() - before, 30 days, "time passed");
    }
}
