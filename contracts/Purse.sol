// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title Taking ENG in, exactly
/// @notice The token, and errors that the contracts share which hold it.
abstract contract Purse is ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice ENG.
    IERC20 public immutable token;

    error ZeroAddress();
    error WrongAmount(uint256 want, uint256 got);
    error NotAllowed(address caller);
    error NothingDue();

    constructor(IERC20 token_) {
        if (address(token_) == address(0)) revert ZeroAddress();
        token = token_;
    }

    /// @dev Takes exactly amount from payer. A token that keeps a part of it is refused.
    function _pull(address payer, uint256 amount) internal {
        if (amount == 0) return;
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(payer, address(this), amount);
        uint256 got = token.balanceOf(address(this)) - before;
        if (got != amount) revert WrongAmount(amount, got);
    }
}
