// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MarketBase} from "../MarketBase.sol";
import {Purse} from "../Purse.sol";
import {Registry} from "../Registry.sol";
import {Dataset, Payout, Permit, TICK} from "../Types.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title Offering data sets
contract RegistryTest is MarketTest {
    uint64 private constant MAX_PRICE = uint64(type(uint48).max * TICK);

    function offer(string memory name, uint64 price, uint64 deposit, bytes32 manifest, Payout[] memory payouts)
        private
    {
        vm.prank(provider);
        market.register(provider, name, price, deposit, manifest, payouts);
    }

    function testRegister(uint64 price, uint64 deposit) public {
        price = uint64(bound(price, 0, MAX_PRICE) / TICK * TICK);
        deposit = uint64(bound(deposit, DEPOSIT, 500_000 * ENG));
        uint256 before = balanceOf(provider);
        bytes32 id = register("trades", price, deposit);
        Dataset memory d = terms.dataset(id);
        vm.assertEq(id, keccak256(abi.encodePacked(provider, "trades")), "id");
        vm.assertEq(d.provider, provider, "provider");
        vm.assertEq(d.deposit, deposit, "deposit");
        vm.assertEq(d.head.price * TICK, price, "price");
        vm.assertTrue(d.head.open, "open");
        vm.assertEq(d.revision, 1, "revision");
        vm.assertEq(d.registered, START / 1 days, "day");
        vm.assertEq(d.account, market.accountOf(id, only(provider)), "account");
        vm.assertEq(market.manifestAt(id, 1), MANIFEST, "manifest");
        vm.assertEq(before - balanceOf(provider), deposit, "paid");
        vm.assertEq(terms.priceFor(id, guardian), price, "priceFor");
        expect(Registry.AlreadyRegistered.selector, abi.encode(id));
        offer("trades", price, deposit, MANIFEST, only(provider));
    }

    function testNames() public {
        string[4] memory good = ["a", "z09_", "pg", "abcdefghijklmnopqrstuvwxyz_0123456789_abcdefghijklmnopqrstuvwxy"];
        for (uint256 i = 0; i < good.length; i++) {
            register(good[i], PRICE);
        }
        string[9] memory bad = [
            "",
            "0a",
            "_a",
            "Aa",
            "a-b",
            "a{",
            "a`",
            "pg_a",
            "abcdefghijklmnopqrstuvwxyz_0123456789_abcdefghijklmnopqrstuvwxya"
        ];
        for (uint256 i = 0; i < bad.length; i++) {
            vm.expectRevert(Registry.BadName.selector);
            offer(bad[i], PRICE, DEPOSIT, MANIFEST, only(provider));
        }
    }

    /// A second statement of the rule: what may follow what.
    function testName(bytes8 raw, uint256 length) public {
        bytes memory name = abi.encodePacked(raw);
        length = bound(length, 1, 8);
        assembly ("memory-safe") {
            mstore(name, length)
        }
        bool good = name[0] >= "a" && name[0] <= "z";
        for (uint256 i = 0; i < length; i++) {
            uint8 c = uint8(name[i]);
            good = good && (c == 95 || (c >= 97 && c <= 122) || (c >= 48 && c <= 57));
        }
        if (!good) vm.expectRevert(Registry.BadName.selector);
        offer(string(name), PRICE, DEPOSIT, MANIFEST, only(provider));
    }

    function testRefusals() public {
        vm.expectRevert(Registry.BadManifest.selector);
        offer("trades", PRICE, DEPOSIT, 0, only(provider));
        expect(MarketBase.BadDeposit.selector, abi.encode(DEPOSIT));
        offer("trades", PRICE, DEPOSIT - 1, MANIFEST, only(provider));
        expect(MarketBase.BadDeposit.selector, abi.encode(DEPOSIT));
        offer("trades", PRICE, uint64(type(uint56).max) + 1, MANIFEST, only(provider));
        expect(MarketBase.BadPrice.selector, abi.encode(MAX_PRICE, TICK));
        offer("trades", PRICE + 1, DEPOSIT, MANIFEST, only(provider));
        expect(MarketBase.BadPrice.selector, abi.encode(MAX_PRICE, TICK));
        offer("trades", MAX_PRICE + uint64(TICK), DEPOSIT, MANIFEST, only(provider));
        expect(Purse.NotAllowed.selector, abi.encode(guardian));
        vm.prank(guardian);
        market.register(provider, "trades", PRICE, DEPOSIT, MANIFEST, only(provider));
        pause(1 days);
        expect(MarketBase.IsPaused.selector, abi.encode(START + 1 days));
        offer("trades", PRICE, DEPOSIT, MANIFEST, only(provider));
        skip(1 days);
        offer("trades", PRICE, DEPOSIT, MANIFEST, only(provider));
    }

    function testBadPayouts(uint16 part) public {
        part = uint16(bound(part, 1, 9_999));
        Payout[] memory list = both(provider, part, guardian);
        list[1].basisPoints--;
        if (list[1].basisPoints == 0) list[0].basisPoints++; // the sum is whole: an empty part is what is wrong
        vm.expectRevert(MarketBase.BadPayouts.selector);
        offer("trades", PRICE, DEPOSIT, MANIFEST, list);
        vm.expectRevert(MarketBase.BadPayouts.selector);
        offer("trades", PRICE, DEPOSIT, MANIFEST, both(provider, part, address(0)));
        vm.expectRevert(MarketBase.BadPayouts.selector);
        offer("trades", PRICE, DEPOSIT, MANIFEST, new Payout[](0));
        vm.expectRevert(MarketBase.BadPayouts.selector);
        offer("trades", PRICE, DEPOSIT, MANIFEST, many(65));
        offer("trades", PRICE, DEPOSIT, MANIFEST, many(64));
    }

    function many(uint256 payees) private pure returns (Payout[] memory list) {
        list = new Payout[](payees);
        for (uint256 i = 0; i < payees; i++) {
            list[i] = Payout(address(uint160(i + 1)), 1);
        }
        list[0].basisPoints = uint16(10_001 - payees);
    }

    function testPermit() public {
        (address owner, uint256 key) = account("owner");
        require(token.transfer(owner, DEPOSIT));
        bytes32 id = market.idOf(owner, "trades");
        Payout[] memory list = only(owner);
        Permit memory consent = permit(key + 1, DEPOSIT);
        vm.prank(owner);
        vm.expectRevert(); // another's permit gives nothing
        market.registerWithPermit("trades", PRICE, DEPOSIT, MANIFEST, list, consent);
        consent = permit(key, DEPOSIT);
        vm.prank(owner);
        vm.assertEq(market.registerWithPermit("trades", PRICE, DEPOSIT, MANIFEST, list, consent), id, "id");
        vm.assertEq(balanceOf(owner), 0, "the owner's balance");
    }

    function testFacadeRegistersForItsCaller() public {
        require(token.transfer(address(legacy), DEPOSIT));
        vm.prank(provider);
        bytes32 id = legacy.register("trades", PRICE, DEPOSIT, MANIFEST, only(provider));
        vm.assertEq(terms.dataset(id).provider, provider, "provider");
        vm.prank(provider);
        legacy.setPrice(id, 2 * PRICE);
        vm.assertEq(terms.priceFor(id, guardian), 2 * PRICE, "price");
    }

    function testUpdate() public {
        bytes32 id = register("trades", PRICE);
        vm.startPrank(provider);
        market.update(id, 2, "second");
        expect(Registry.WrongRevision.selector, abi.encode(3));
        market.update(id, 2, "again");
        expect(Registry.WrongRevision.selector, abi.encode(3));
        market.update(id, 3 + (1 << 24), "wraps");
        vm.expectRevert(Registry.BadManifest.selector);
        market.update(id, 3, 0);
        vm.stopPrank();
        vm.assertEq(market.manifestAt(id, 1), MANIFEST, "the first");
        vm.assertEq(market.manifestAt(id, 2), "second", "the second");
        expect(MarketBase.NotProvider.selector, abi.encode(id, provider));
        market.update(id, 3, "third");
        expect(MarketBase.UnknownDataset.selector, abi.encode(bytes32(0)));
        market.update(0, 1, MANIFEST);
    }
}
