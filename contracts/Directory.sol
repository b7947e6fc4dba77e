// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MarketTerms} from "./MarketTerms.sol";

/// @title Which data sets want to be found, by tag and by provider
/// @notice Listing is the provider's choice: a data set of the market that is not listed here works like any other.
/// Nobody has a say in what is listed, and nothing here is trusted by the market. Each list is unordered and can be
/// read in pages; removing an entry moves the last one of the list into its place, so that pages of different blocks
/// may miss or repeat an entry. The events add up to all of it.
/// @dev Tags are keccak256 of a word in lower case. A provider can add entries for its own data sets only, each of which
/// has a deposit; an entry is only ever ids and hashes, which no reader needs to interpret.
contract Directory {
    /// @notice How many tags an entry may have.
    uint256 public constant MAX_TAGS = 8;
    /// @notice How many entries one call returns at most.
    uint256 public constant MAX_PAGE = 100;
    /// @notice The market whose data sets are listed.
    MarketTerms public immutable market;

    struct Entry {
        address provider; // who listed it; zero: not listed
        uint32 place; // in ids
        uint32 placeBy; // in the provider's list
        uint8 tags; // how many
    }

    uint256 private constant PLACE = type(uint32).max;

    mapping(bytes32 id => Entry) private entries;
    mapping(bytes32 id => bytes32[MAX_TAGS]) private tagsOf;
    mapping(bytes32 id => uint256) private places; // in the lists of its tags, 32 bits each

    bytes32[] private ids;
    mapping(bytes32 tag => bytes32[]) private byTag;
    mapping(address provider => bytes32[]) private byProvider;

    /// @notice A data set was listed by its provider. If another provider had listed it, that entry was removed first.
    event Listed(bytes32 indexed id, address indexed provider, bytes32[] tags);
    /// @notice The tags of a listed data set were replaced.
    event Retagged(bytes32 indexed id, bytes32[] tags);
    /// @notice A data set is listed no more.
    event Unlisted(bytes32 indexed id, address indexed provider);

    error ZeroAddress();
    error NotProvider(bytes32 id, address provider);
    error AlreadyListed(bytes32 id);
    error NotListed(bytes32 id);
    /// @notice Tags are at most MAX_TAGS, not zero, and in strictly ascending order.
    error BadTags(uint256 most);

    constructor(MarketTerms market_) {
        if (address(market_) == address(0)) revert ZeroAddress();
        market = market_;
    }

    // ---- Listing

    /// @notice Lists a data set of the caller's. An entry that an earlier provider made gives way.
    /// @param tags keccak256 of words in lower case, in strictly ascending order.
    function list(bytes32 id, bytes32[] calldata tags) external {
        _onlyProvider(id);
        address before = entries[id].provider;
        if (before == msg.sender) revert AlreadyListed(id);
        if (before != address(0)) _unlist(id);
        Entry memory e = Entry(msg.sender, uint32(ids.length), uint32(byProvider[msg.sender].length), 0);
        ids.push(id);
        byProvider[msg.sender].push(id);
        e.tags = _tag(id, tags);
        entries[id] = e;
        emit Listed(id, msg.sender, tags);
    }

    /// @notice Replaces the tags of an entry of the caller's.
    function retag(bytes32 id, bytes32[] calldata tags) external {
        _onlyProvider(id);
        Entry memory e = entries[id];
        if (e.provider != msg.sender) revert NotListed(id);
        _untag(id, e.tags);
        e.tags = _tag(id, tags);
        entries[id] = e;
        emit Retagged(id, tags);
    }

    /// @notice Removes an entry of a data set of the caller's, whoever made it.
    function unlist(bytes32 id) external {
        _onlyProvider(id);
        _unlist(id);
    }

    // ---- Reading

    /// @notice How many data sets are listed.
    function total() external view returns (uint256) {
        return ids.length;
    }

    /// @notice How many entries have a tag.
    function totalTagged(bytes32 tag) external view returns (uint256) {
        return byTag[tag].length;
    }

    /// @notice How many entries a provider made that are still there.
    function totalBy(address provider) external view returns (uint256) {
        return byProvider[provider].length;
    }

    /// @notice Ids of listed data sets, from a place in the list on; beyond its end there are none.
    /// @param most How many, up to MAX_PAGE.
    function all(uint256 from, uint256 most) external view returns (bytes32[] memory) {
        return _page(ids, from, most);
    }

    /// @notice Like all, of the entries that have a tag.
    function tagged(bytes32 tag, uint256 from, uint256 most) external view returns (bytes32[] memory) {
        return _page(byTag[tag], from, most);
    }

    /// @notice Like all, of the entries that a provider made. It may have handed a data set over since: then the new
    /// provider decides whether the entry stays.
    function listedBy(address provider, uint256 from, uint256 most) external view returns (bytes32[] memory) {
        return _page(byProvider[provider], from, most);
    }

    /// @notice One entry: who made it, with which tags. The zero address means that the data set is not listed.
    function entry(bytes32 id) external view returns (address provider, bytes32[] memory tags) {
        Entry memory e = entries[id];
        tags = new bytes32[](e.tags);
        for (uint256 i = 0; i < tags.length; i++) {
            tags[i] = tagsOf[id][i];
        }
        return (e.provider, tags);
    }

    // ---- Lists

    function _onlyProvider(bytes32 id) private view {
        address provider = market.dataset(id).provider;
        if (msg.sender != provider) revert NotProvider(id, provider);
    }

    function _tag(bytes32 id, bytes32[] calldata tags) private returns (uint8) {
        if (tags.length > MAX_TAGS) revert BadTags(MAX_TAGS);
        bytes32 last = 0;
        uint256 word = 0;
        for (uint256 i = 0; i < tags.length; i++) {
            bytes32 tag = tags[i];
            if (tag <= last) revert BadTags(MAX_TAGS);
            last = tag;
            tagsOf[id][i] = tag;
            word |= byTag[tag].length << 32 * i;
            byTag[tag].push(id);
        }
        if (tags.length > 0) places[id] = word;
        return uint8(tags.length);
    }

    function _unlist(bytes32 id) private {
        Entry memory e = entries[id];
        if (e.provider == address(0)) revert NotListed(id);
        _untag(id, e.tags);
        bytes32 moved = _remove(ids, e.place);
        entries[moved].place = e.place;
        moved = _remove(byProvider[e.provider], e.placeBy);
        entries[moved].placeBy = e.placeBy;
        delete entries[id];
        delete places[id];
        emit Unlisted(id, e.provider);
    }

    function _untag(bytes32 id, uint256 count) private {
        uint256 word = places[id];
        for (uint256 i = 0; i < count; i++) {
            bytes32 tag = tagsOf[id][i];
            uint256 place = word >> 32 * i & PLACE;
            bytes32 moved = _remove(byTag[tag], place);
            if (moved != id) _replace(moved, tag, place);
            delete tagsOf[id][i];
        }
    }

    /// @dev Notes where an entry stands now in the list of one of its tags.
    function _replace(bytes32 id, bytes32 tag, uint256 place) private {
        uint256 i = 0;
        while (tagsOf[id][i] != tag) i++;
        uint256 word = places[id];
        places[id] = word & ~(PLACE << 32 * i) | place << 32 * i;
    }

    /// @notice Removes what is at a place by moving the last one there.
    /// @return moved What was the last one.
    function _remove(bytes32[] storage from, uint256 place) private returns (bytes32 moved) {
        moved = from[from.length - 1];
        if (place != from.length - 1) from[place] = moved;
        from.pop();
    }

    function _page(bytes32[] storage from, uint256 start, uint256 most) private view returns (bytes32[] memory page) {
        uint256 length = from.length;
        if (start >= length) return page;
        if (most > MAX_PAGE) most = MAX_PAGE;
        if (most > length - start) most = length - start;
        page = new bytes32[](most);
        for (uint256 i = 0; i < most; i++) {
            page[i] = from[start + i];
        }
    }
}
