// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title ENG for development chains
/// @notice Has the unit and the supply of the real token, and permit besides, so that a purchase is one
/// transaction. All of it belongs to whoever deploys it; no more can be made.
contract EnigmaToken is ERC20Permit {
    uint256 private constant SUPPLY = 150_000_000e8;

    constructor() ERC20("Enigma", "ENG") ERC20Permit("Enigma") {
        _mint(msg.sender, SUPPLY);
    }

    /// @notice One ENG is 10^8 grains.
    function decimals() public pure override returns (uint8) {
        return 8;
    }
}
