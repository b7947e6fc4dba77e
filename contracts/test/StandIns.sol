// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {MarketTerms} from "../MarketTerms.sol";
import {Marketplace} from "../Marketplace.sol";
import {Payout} from "../Types.sol";

/// @title Decides as the test says, where the contract for disputes stands in production
contract Judge {
    MarketTerms private immutable market;

    /// @notice How many challenges are open.
    mapping(bytes32 id => uint256) public openChallenges;

    constructor(address market_) {
        market = MarketTerms(market_);
    }

    function setOpen(bytes32 id, uint256 open) external {
        openChallenges[id] = open;
    }

    function slash(bytes32 id, uint16 basisPoints, address reporter, uint256 reward) external returns (uint256) {
        return market.slash(id, basisPoints, reporter, reward);
    }
}

/// @title Brings what nodes lost, where their registry stands in production
contract NodeStakes {
    MarketTerms private immutable market;

    constructor(address market_) {
        market = MarketTerms(market_);
    }

    function compensate(bytes32 id, uint256 amount, address reporter, uint256 reward) external {
        IERC20(market.token()).approve(address(market), amount);
        market.compensate(id, amount, reporter, reward);
    }
}

/// @title Acts for its callers, where the facade of 2018 stands in production
contract Facade {
    Marketplace private immutable market;

    constructor(address market_) {
        market = Marketplace(market_);
    }

    /// @notice The facade brings the deposit.
    function register(string calldata name, uint64 price, uint64 deposit, bytes32 manifest, Payout[] calldata payouts)
        external
        returns (bytes32)
    {
        IERC20(market.token()).approve(address(market), deposit);
        return market.register(msg.sender, name, price, deposit, manifest, payouts);
    }

    function setPrice(bytes32 id, uint64 price) external {
        require(MarketTerms(address(market)).dataset(id).provider == msg.sender, "not the caller's data set");
        MarketTerms(address(market)).setPrice(id, price);
    }

    function unsubscribe(bytes32 id) external {
        market.unsubscribe(id, msg.sender);
    }
}
