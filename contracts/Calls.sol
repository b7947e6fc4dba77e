// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Dataset} from "./Types.sol";

/// @title What the other contracts call on Marketplace
/// @notice Its ABI is larger.
interface IMarket {
    /// @notice See MarketTerms.dataset.
    function dataset(bytes32 id) external view returns (Dataset memory);
    /// @notice See MarketBase.manifestAt.
    function manifestAt(bytes32 id, uint256 revision) external view returns (bytes32);
    /// @notice See Stake.slash.
    function slash(bytes32 id, uint16 basisPoints, address reporter, uint256 reward) external returns (uint256);
    /// @notice See Stake.compensate.
    function compensate(bytes32 id, uint256 amount, address reporter, uint256 reward) external;
}

/// @title What the market calls on Disputes
/// @notice Its ABI is larger.
interface IDisputes {
    /// @notice See Challenges.openChallenges.
    function openChallenges(bytes32 id) external view returns (uint256);
}

/// @title What Disputes calls on Nodes
/// @notice Its ABI is larger.
interface INodes {
    /// @notice See Nodes.stakeOf.
    function stakeOf(address node) external view returns (uint256);
    /// @notice See Nodes.slash.
    function slash(address node, bytes32 id, uint16 basisPoints, address reporter, uint256 reward)
        external
        returns (uint256);
}
