// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title The part of forge's cheat codes that the tests use
/// @notice Calls to this address are answered by forge, not by a contract. A declaration here has to have exactly the
/// signature that forge knows; forge's book lists them all.
interface Vm {
    /// @notice A log that recordLogs has seen.
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    /// @notice What a call cost, in gas. gasRefunded counts at the end of the transaction only.
    struct Gas {
        uint64 gasLimit;
        uint64 gasTotalUsed;
        uint64 gasMemoryUsed;
        int64 gasRefunded;
        uint64 gasRemaining;
    }

    // ---- The chain

    /// @notice Sets block.timestamp, in seconds.
    function warp(uint256 timestamp) external;
    /// @notice Sets block.number.
    function roll(uint256 number) external;
    /// @notice Sets block.prevrandao.
    function prevrandao(bytes32 word) external;
    /// @notice Sets block.chainid.
    function chainId(uint256 id) external;
    /// @notice Returns block.timestamp, also where the compiler believes that it cannot have changed.
    function getBlockTimestamp() external view returns (uint256);
    /// @notice Sets an account's balance, in wei.
    function deal(address account, uint256 balance) external;
    /// @notice Puts code at an address.
    function etch(address target, bytes calldata code) external;
    /// @notice Reads and writes a storage slot.
    function load(address target, bytes32 slot) external view returns (bytes32);
    function store(address target, bytes32 slot, bytes32 value) external;
    /// @notice The code that creates a contract, without the constructor's arguments; what names it "File.sol:Contract".
    function getCode(string calldata what) external view returns (bytes memory);
    /// @notice How many contracts an account has created, for a contract plus one; and where one will be.
    function getNonce(address account) external view returns (uint64);
    function computeCreateAddress(address creator, uint256 nonce) external pure returns (address);
    /// @notice Keeps the whole state, and goes back to it.
    function snapshotState() external returns (uint256 id);
    function revertToState(uint256 id) external returns (bool);

    // ---- Who calls

    /// @notice Makes the next call come from sender. The arguments of that call may not contain calls themselves.
    function prank(address sender) external;
    /// @notice Makes all calls come from sender until stopPrank.
    function startPrank(address sender) external;
    function stopPrank() external;
    /// @notice Names an address in traces.
    function label(address account, string calldata name) external;

    // ---- What has to happen

    /// @notice The next call has to revert: somehow, with this error's selector and no arguments, with these bytes.
    function expectRevert() external;
    function expectRevert(bytes4 selector) external;
    function expectRevert(bytes calldata data) external;
    /// @notice The next call has to revert with this error, whatever its arguments.
    function expectPartialRevert(bytes4 selector) external;
    /// @notice The next call has to emit the event that the test emits next, from any contract or from emitter.
    function expectEmit() external;
    function expectEmit(address emitter) external;
    /// @notice The next call has to call callee with data.
    function expectCall(address callee, bytes calldata data) external;
    /// @notice Records logs from here on; getRecordedLogs returns and forgets them.
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);
    /// @notice What the last call cost.
    function lastCallGas() external view returns (Gas memory);

    // ---- Fuzzing

    /// @notice Drops this run's input. With many of these forge gives up: bound is better where it will do.
    function assume(bool condition) external pure;
    /// @notice Drops this run's input if the next call reverts.
    function assumeNoRevert() external pure;

    // ---- Keys

    /// @notice The address of a private key.
    function addr(uint256 privateKey) external pure returns (address);
    /// @notice Signs a digest on secp256k1.
    function sign(uint256 privateKey, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);

    // ---- Assertions. The message comes before the two values in forge's report.

    function assertTrue(bool condition, string calldata message) external pure;
    function assertFalse(bool condition, string calldata message) external pure;
    function assertEq(uint256 got, uint256 want, string calldata message) external pure;
    function assertEq(int256 got, int256 want, string calldata message) external pure;
    function assertEq(address got, address want, string calldata message) external pure;
    function assertEq(bytes32 got, bytes32 want, string calldata message) external pure;
    function assertEq(bool got, bool want, string calldata message) external pure;
    function assertEq(string calldata got, string calldata want, string calldata message) external pure;
    function assertEq(bytes calldata got, bytes calldata want, string calldata message) external pure;
    function assertNotEq(uint256 got, uint256 other, string calldata message) external pure;
    function assertNotEq(address got, address other, string calldata message) external pure;
    function assertNotEq(bytes32 got, bytes32 other, string calldata message) external pure;
    function assertLt(uint256 got, uint256 limit, string calldata message) external pure;
    function assertLe(uint256 got, uint256 limit, string calldata message) external pure;
    function assertGt(uint256 got, uint256 limit, string calldata message) external pure;
    function assertGe(uint256 got, uint256 limit, string calldata message) external pure;
    function assertApproxEqAbs(uint256 got, uint256 want, uint256 within, string calldata message) external pure;
}
