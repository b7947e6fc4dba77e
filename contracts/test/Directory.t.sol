// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Directory} from "../Directory.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title What is listed: events, refusals, and random changes against a plain model
contract DirectoryTest is MarketTest {
    Directory private directory;
    address private heir;
    bytes32[] private ids;
    mapping(bytes32 id => uint256) private model; // a bit for each tag that an entry has, and bit 255 if it is listed

    function setUp() public override {
        super.setUp();
        directory = Directory(make("Directory.sol:Directory", abi.encode(market)));
        heir = rich("heir");
        for (uint256 i = 0; i < 4; i++) {
            ids.push(register(string(abi.encodePacked("set_", bytes1(uint8(97 + i)))), PRICE));
        }
    }

    /// @dev Tag i of twelve is the number i + 1; the bits of mask choose.
    function tagsOf(uint256 mask) private pure returns (bytes32[] memory tags) {
        tags = new bytes32[](12);
        uint256 n = 0;
        for (uint256 i = 0; i < 12; i++) {
            if (mask >> i & 1 != 0) tags[n++] = bytes32(i + 1);
        }
        assembly ("memory-safe") {
            mstore(tags, n)
        }
    }

    function list(bytes32 id, uint256 mask) private {
        vm.prank(provider);
        directory.list(id, tagsOf(mask));
    }

    function handOver(bytes32 id) private {
        vm.prank(provider);
        terms.offerTransfer(id, heir);
        vm.prank(heir);
        terms.acceptTransfer(id);
    }

    function hasEntry(bytes32 id, address who, uint256 mask) private view {
        (address by, bytes32[] memory tags) = directory.entry(id);
        vm.assertEq(by, who, "who listed it");
        vm.assertEq(abi.encode(tags), abi.encode(tagsOf(mask)), "tags");
    }

    // ---- Call by call

    function testList() public {
        vm.expectEmit(address(directory));
        emit Directory.Listed(ids[0], provider, tagsOf(5));
        list(ids[0], 5);
        hasEntry(ids[0], provider, 5);
        vm.assertEq(directory.total(), 1, "total");
        vm.assertEq(directory.totalBy(provider), 1, "total of the provider's");
        vm.assertEq(directory.totalTagged(bytes32(uint256(3))), 1, "total with a tag");
        vm.assertEq(directory.listedBy(provider, 0, 9)[0], ids[0], "of the provider's");
        vm.assertEq(directory.tagged(bytes32(uint256(1)), 0, 9)[0], ids[0], "with a tag");
        expect(Directory.AlreadyListed.selector, abi.encode(ids[0]));
        list(ids[0], 5);
    }

    function testRetag() public {
        list(ids[0], 5);
        vm.expectEmit(address(directory));
        emit Directory.Retagged(ids[0], tagsOf(6));
        vm.prank(provider);
        directory.retag(ids[0], tagsOf(6));
        hasEntry(ids[0], provider, 6);
        vm.assertEq(directory.totalTagged(bytes32(uint256(1))), 0, "with the old tag");
        expect(Directory.NotListed.selector, abi.encode(ids[1]));
        vm.prank(provider);
        directory.retag(ids[1], tagsOf(1));
    }

    function testUnlist() public {
        list(ids[0], 5);
        vm.expectEmit(address(directory));
        emit Directory.Unlisted(ids[0], provider);
        vm.startPrank(provider);
        directory.unlist(ids[0]);
        expect(Directory.NotListed.selector, abi.encode(ids[0]));
        directory.unlist(ids[0]);
        vm.stopPrank();
        hasEntry(ids[0], address(0), 0);
        vm.assertEq(directory.total(), 0, "total");
    }

    function testOnlyTheProvider(address who) public {
        vm.assume(who != provider);
        list(ids[0], 1);
        vm.startPrank(who);
        bytes memory refusal = abi.encodeWithSelector(Directory.NotProvider.selector, ids[0], provider);
        vm.expectRevert(refusal);
        directory.list(ids[0], tagsOf(1));
        vm.expectRevert(refusal);
        directory.retag(ids[0], tagsOf(1));
        vm.expectRevert(refusal);
        directory.unlist(ids[0]);
        vm.stopPrank();
        expect(Directory.NotProvider.selector, abi.encode(bytes32("none"), address(0)));
        list("none", 1);
    }

    function testTags() public {
        list(ids[1], 255);
        expect(Directory.BadTags.selector, abi.encode(8));
        list(ids[0], 511);
        bytes32[] memory tags = new bytes32[](1);
        vm.startPrank(provider);
        expect(Directory.BadTags.selector, abi.encode(8));
        directory.list(ids[0], tags);
        tags = new bytes32[](2);
        (tags[0], tags[1]) = ("a", "a");
        expect(Directory.BadTags.selector, abi.encode(8));
        directory.list(ids[0], tags);
        vm.stopPrank();
        hasEntry(ids[0], address(0), 0);
    }

    /// @dev Who takes a data set over decides whether the old entry stays.
    function testHandedOver() public {
        list(ids[0], 3);
        list(ids[1], 3);
        handOver(ids[0]);
        expect(Directory.NotProvider.selector, abi.encode(ids[0], heir));
        list(ids[0], 3);
        vm.startPrank(heir);
        expect(Directory.NotListed.selector, abi.encode(ids[0]));
        directory.retag(ids[0], tagsOf(1));
        vm.expectEmit(address(directory));
        emit Directory.Unlisted(ids[0], provider);
        vm.expectEmit(address(directory));
        emit Directory.Listed(ids[0], heir, tagsOf(4));
        directory.list(ids[0], tagsOf(4));
        vm.stopPrank();
        hasEntry(ids[0], heir, 4);
        vm.assertEq(directory.totalBy(provider), 1, "of the old provider's");
        vm.assertEq(directory.totalBy(heir), 1, "of the new one's");
        vm.assertEq(directory.all(0, 9)[0], ids[1], "what moved to the free place");
        handOver(ids[1]);
        vm.prank(heir);
        directory.unlist(ids[1]);
        vm.assertEq(directory.totalBy(provider), 0, "of the old provider's");
    }

    function testMissingMarket() public {
        vm.expectRevert(Directory.ZeroAddress.selector);
        this.makeOutside("Directory.sol:Directory", abi.encode(0));
    }

    // ---- At random

    function testChanges(uint256 seed) public {
        vm.startPrank(provider);
        for (uint256 i = 0; i < 24; i++) {
            seed = uint256(keccak256(abi.encode(seed)));
            bytes32 id = ids[seed % 4];
            uint256 mask = seed >> 8 & seed >> 32 & 255;
            if (model[id] == 0) {
                directory.list(id, tagsOf(mask));
            } else if (seed >> 128 & 1 == 0) {
                directory.retag(id, tagsOf(mask));
            } else {
                directory.unlist(id);
                model[id] = 0;
                continue;
            }
            model[id] = mask | 1 << 255;
        }
        vm.stopPrank();
        holds(directory.all(0, 9), 255, directory.total());
        holds(directory.listedBy(provider, 0, 9), 255, directory.totalBy(provider));
        for (uint256 i = 0; i < 8; i++) {
            holds(directory.tagged(bytes32(i + 1), 0, 9), i, directory.totalTagged(bytes32(i + 1)));
        }
        for (uint256 i = 0; i < 4; i++) {
            hasEntry(ids[i], model[ids[i]] == 0 ? address(0) : provider, model[ids[i]] & 4095);
        }
    }

    /// @dev Fails unless a list has, once, each id whose model has a bit.
    function holds(bytes32[] memory found, uint256 bit, uint256 total) private view {
        vm.assertEq(found.length, total, "total");
        uint256 want = 0;
        for (uint256 i = 0; i < 4; i++) {
            uint256 times = 0;
            for (uint256 j = 0; j < found.length; j++) {
                if (found[j] == ids[i]) times++;
            }
            uint256 listed = model[ids[i]] >> bit & 1;
            vm.assertEq(times, listed, "how often an entry is in a list");
            want += listed;
        }
        vm.assertEq(total, want, "entries");
    }

    function testPages(uint256 from, uint256 most) public {
        for (uint256 i = 0; i < 4; i++) {
            list(ids[i], 0);
        }
        if (most % 2 == 0) (from, most) = (from % 6, most % 6);
        bytes32[] memory page = directory.all(from, most);
        uint256 want = from >= 4 ? 0 : 4 - from;
        if (want > most) want = most;
        vm.assertEq(page.length, want, "length");
        for (uint256 i = 0; i < want; i++) {
            vm.assertEq(page[i], ids[from + i], "entry");
        }
    }

    function testLongestPage() public {
        for (uint256 i = 0; i < 101; i++) {
            bytes memory name = abi.encodePacked("n", bytes1(uint8(97 + i / 26)), bytes1(uint8(97 + i % 26)));
            list(register(string(name), PRICE), 0);
        }
        vm.assertEq(directory.all(0, type(uint256).max).length, 100, "the longest page");
        vm.assertEq(directory.all(100, type(uint256).max).length, 1, "the rest");
    }
}
