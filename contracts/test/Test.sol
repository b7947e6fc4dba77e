// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Vm} from "./Vm.sol";

/// @title What every test contract inherits
/// @notice forge runs each function test... on the state that setUp left, with random arguments where there are
/// parameters. It calls functions invariant_... between random calls to the targets, which setUp names. Assertions are
/// vm.assertEq(got, want, "what it is") and so on.
abstract contract Test {
    /// @notice Which functions of a target an invariant test may call.
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    /// @notice forge answers at this address: the last 20 bytes of keccak256("hevm cheat code").
    Vm internal constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    address private constant CONSOLE = 0x000000000000000000636F6e736F6c652e6c6f67;

    address[] private _contracts;
    address[] private _senders;
    FuzzSelector[] private _selectors;

    // ---- Accounts and time

    /// @notice An account that is the same for the same name, and its private key.
    function account(string memory name) internal returns (address who, uint256 key) {
        key = uint256(keccak256(bytes(name)));
        who = vm.addr(key);
        vm.label(who, name);
    }

    /// @notice An account that signs nothing.
    function user(string memory name) internal returns (address who) {
        (who,) = account(name);
    }

    /// @notice The block's time, in seconds. The compiler takes block.timestamp for constant within a transaction, and
    /// may read it after a skip when the source reads it before; this is read where it stands.
    function time() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    /// @notice Lets time pass, in seconds.
    function skip(uint256 duration) internal {
        vm.warp(time() + duration);
    }

    // ---- Contracts

    /// @notice Deploys "File.sol:Contract" with encoded arguments. Unlike new, it does not make the compiler put the code
    /// into every test contract that inherits the call. What the constructor says when it refuses is said again.
    function make(string memory what, bytes memory arguments) internal returns (address made) {
        bytes memory code = abi.encodePacked(vm.getCode(what), arguments);
        assembly ("memory-safe") {
            made := create(0, add(code, 0x20), mload(code))
            if iszero(made) {
                let answer := mload(0x40)
                returndatacopy(answer, 0, returndatasize())
                revert(answer, returndatasize())
            }
        }
    }

    /// @notice What make does, as a call that can be expected to revert.
    function makeOutside(string calldata what, bytes calldata arguments) external {
        make(what, arguments);
    }

    /// @notice The next call has to revert with an error that has these arguments.
    function expect(bytes4 selector, bytes memory arguments) internal {
        vm.expectRevert(abi.encodePacked(selector, arguments));
    }

    // ---- Fuzzing

    /// @notice Maps x into least to most, both included; an x that is there already stays. The greatest values of x
    /// become the greatest of the range, since forge likes to try the ends.
    function bound(uint256 x, uint256 least, uint256 most) internal pure returns (uint256) {
        require(least <= most, "bound: an empty range");
        if (least <= x && x <= most) return x;
        uint256 size = most - least; // one less than there are values, so that it fits
        if (type(uint256).max - x <= size) return most - (type(uint256).max - x);
        return least + x % (size + 1); // size is not the whole range, or x would be in it
    }

    /// @notice Lets invariant tests call all public functions of a contract. Without any target they call every
    /// contract that setUp made.
    function target(address handler) internal {
        _contracts.push(handler);
    }

    /// @notice Lets invariant tests call these functions of a contract, and no others of it. A selector that is there
    /// twice is called twice as often.
    function target(address handler, bytes4[] memory selectors) internal {
        _contracts.push(handler);
        _selectors.push(FuzzSelector(handler, selectors));
    }

    /// @notice Lets invariant tests call from this address. Without any they call from random ones.
    function targetFrom(address sender) internal {
        _senders.push(sender);
    }

    /// @notice For forge.
    function targetContracts() external view returns (address[] memory) {
        return _contracts;
    }

    /// @notice For forge.
    function targetSelectors() external view returns (FuzzSelector[] memory) {
        return _selectors;
    }

    /// @notice For forge.
    function targetSenders() external view returns (address[] memory) {
        return _senders;
    }

    // ---- Output, which forge shows with -vv

    function log(string memory what, uint256 value) internal view {
        _log(abi.encodeWithSignature("log(string,uint256)", what, value));
    }

    function log(string memory what, address value) internal view {
        _log(abi.encodeWithSignature("log(string,address)", what, value));
    }

    function _log(bytes memory message) private view {
        (bool ok,) = CONSOLE.staticcall(message);
        ok; // nobody listens outside forge
    }
}
