// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MarketBase, Setup} from "./MarketBase.sol";
import {Revenue} from "./Revenue.sol";

/// @title The data market: who offers which data set, who has paid for it until when, and who gets the money
/// @notice Nobody can change this contract, and nobody can take out of it but provider, subscriber, payee or treasury
/// by the rule in question. Its admin, a timelock, appoints who may pause new business for some days. Version 2 of
/// docs/spec/market-contract-v2.md.
contract Marketplace is Revenue {
    /// @notice The version of the rules.
    string public constant VERSION = "2";
    /// @notice The second half of the code; see MarketTerms.
    address public immutable terms;

    error WrongTerms(address terms);

    constructor(Setup memory s) MarketBase(s) {
        MarketBase half = MarketBase(s.terms); // it has fixed values of its own, which have to be these
        if (
            address(half.token()) != address(s.token) || half.admin() != s.admin || half.treasury() != s.treasury
                || half.disputes() != s.disputes || half.nodes() != s.nodes || half.legacy() != s.legacy
                || half.fee() != s.fee || half.minDeposit() != s.minDeposit
        ) revert WrongTerms(s.terms);
        terms = s.terms;
        guardian = s.guardian;
    }

    // solhint-disable no-complex-fallback, no-inline-assembly

    /// @notice Everything of MarketTerms.
    fallback() external {
        address half = terms;
        assembly ("memory-safe") {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), half, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            switch ok
            case 0 { revert(0, returndatasize()) }
            default { return(0, returndatasize()) }
        }
    }
}
