// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {LegacyMarketplace} from "../LegacyMarketplace.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title A market with the facade of 2018, and what its tests share
abstract contract LegacyTest is MarketTest {
    bytes32 internal constant NAME = "trades";
    bytes32 internal constant UNKNOWN = "unknown";

    LegacyMarketplace internal old;
    address internal alice;
    address internal bob;
    bytes32 internal id;

    function setUp() public virtual override {
        super.setUp();
        old = LegacyMarketplace(address(legacy));
        alice = rich("alice");
        bob = rich("bob");
        allowOld(provider, type(uint256).max);
        allowOld(alice, type(uint256).max);
        allowOld(bob, type(uint256).max);
        id = offer(provider, NAME, PRICE);
    }

    function makeLegacy() internal override returns (address) {
        return make("LegacyMarketplace.sol:LegacyMarketplace", abi.encode(market, admin));
    }

    function allowOld(address who, uint256 amount) internal {
        vm.prank(who);
        token.approve(address(old), amount);
    }

    function offer(address who, bytes32 name, uint256 price) internal returns (bytes32) {
        vm.prank(who);
        old.register(name, price, who);
        return old.idOf(name);
    }

    function order(address who) internal {
        vm.prank(who);
        old.subscribe(NAME);
    }

    function handOver(address to) internal {
        vm.prank(provider);
        terms.offerTransfer(id, to);
        vm.prank(to);
        terms.acceptTransfer(id);
    }

    /// @notice Fails unless a view of the facade returns just this.
    function shows(bytes memory call, bytes memory want, string memory what) internal view {
        (bool ok, bytes memory got) = address(old).staticcall(call);
        vm.assertTrue(ok, what);
        vm.assertEq(got, want, what);
    }

    /// @notice An address's newest order, as checkAddressSubscription has it.
    function shown(address who, uint256 start, bool live, bool paid, bool punished)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encode(who, NAME, PRICE, start, start + 30 days, live, paid, punished, true);
    }
}
