// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Books} from "./Books.sol";
import {Directory} from "./Directory.sol";
import {MarketTerms} from "./MarketTerms.sol";
import {Dataset, Ends, Head, Window, EPOCH, PERIOD, TICK, WHOLE} from "./Types.sol";

/// @title Which data sets are worth most to those who pay for them
/// @notice A data set's score is the protocol fee, in grains for 30 days, on the smaller of what its live
/// subscriptions pay now and what they have paid on average lately, halved for each offence of its provider. It is a
/// pure function of the market's state at a block: this contract stores nothing and nobody can change it.
/// docs/spec/ranking-v1.md gives the formula, what follows from it, and why it is so.
contract Ranking {
    /// @notice How long after the last offence offences count.
    uint256 public constant MEMORY = 12 * PERIOD;
    /// @notice How many data sets one call returns at most.
    uint256 public constant MAX_TOP = 100;
    /// @notice The market that is ranked.
    MarketTerms public immutable market;
    /// @notice Where the data sets come from that are compared.
    Directory public immutable directory;
    /// @notice The market's fee, in basis points.
    uint256 public immutable fee;
    /// @notice The market's least deposit of data sets that are shown, in grains.
    uint256 public immutable minDeposit;

    /// @notice A data set with all that its rank depends on.
    struct Ranked {
        bytes32 id;
        uint256 score; // grains for PERIOD
        uint256 registered; // the day
    }

    /// @notice What a score is made of.
    struct Parts {
        uint256 paying; // ticks for PERIOD, of live subscriptions whose end lies in a later epoch
        uint256 earned; // tick-seconds since the window's start that nobody can get back
        uint256 elapsed; // seconds that these are averaged over
        uint256 offences; // that count now
        uint256 score; // grains for PERIOD
    }

    error ZeroAddress();

    constructor(Directory directory_) {
        if (address(directory_) == address(0)) revert ZeroAddress();
        directory = directory_;
        market = directory_.market();
        fee = market.fee();
        minDeposit = market.minDeposit();
    }

    // ---- Scores

    /// @notice A data set's score in grains for PERIOD; 0 if there is no such data set. Whether it is listed, open or
    /// has its deposit does not matter here.
    function score(bytes32 id) external view returns (uint256) {
        return _parts(id, market.dataset(id)).score;
    }

    /// @notice The scores of several data sets.
    function scores(bytes32[] calldata ids) external view returns (uint256[] memory out) {
        out = new uint256[](ids.length);
        for (uint256 i = 0; i < ids.length; i++) {
            out[i] = _parts(ids[i], market.dataset(ids[i])).score;
        }
    }

    /// @notice What a data set's score is made of.
    function explain(bytes32 id) external view returns (Parts memory) {
        return _parts(id, market.dataset(id));
    }

    // ---- Orders

    /// @notice Whether a is ranked before b: by the higher score, then by the earlier day of registration, then by the
    /// lower id. This is a total order of data sets.
    function before(Ranked memory a, Ranked memory b) public pure returns (bool) {
        if (a.score != b.score) return a.score > b.score;
        if (a.registered != b.registered) return a.registered < b.registered;
        return a.id < b.id;
    }

    /// @notice The first of the directory's entries from .. to - 1, in order. Closed data sets are left out and so are
    /// those with less than the least deposit. The first of several parts of the directory, read at one block and
    /// merged, are the first of all of it.
    /// @param to The end of the directory is the end in any case.
    /// @param most How many, up to MAX_TOP.
    function top(uint256 from, uint256 to, uint256 most) external view returns (Ranked[] memory) {
        return _top(_all, 0, address(0), from, to, most);
    }

    /// @notice Like top, of the entries that have a tag.
    function topTagged(bytes32 tag, uint256 from, uint256 to, uint256 most) external view returns (Ranked[] memory) {
        return _top(_tagged, tag, address(0), from, to, most);
    }

    /// @notice Like top, of the entries that a provider made for data sets that are still its own.
    function topBy(address provider, uint256 from, uint256 to, uint256 most) external view returns (Ranked[] memory) {
        return _top(_listedBy, bytes32(uint256(uint160(provider))), provider, from, to, most);
    }

    // ---- Rules

    function _parts(bytes32 id, Dataset memory d) private view returns (Parts memory p) {
        if (d.head.asOf == 0) return p;
        Head memory h = d.head;
        Window memory w = d.window;
        Books.roll(h, w, id, _endsIn, block.timestamp);
        Books.accrueTo(h, id, _endsIn, block.timestamp);
        Ends memory current = _endsIn(id, h.far, block.timestamp / EPOCH);
        p.paying = h.rate - current.rate;
        p.earned = Books.certain(h, current) - w.before;
        p.elapsed = _elapsed(d.registered);
        if (w.offences > 0 && block.timestamp < w.lastOffence + MEMORY) p.offences = w.offences;
        uint256 paid = p.paying * p.elapsed; // what there would be if they had always paid what they pay now
        if (p.earned < paid) paid = p.earned;
        p.score = paid * TICK * fee / (p.elapsed * WHOLE) >> p.offences;
    }

    /// @dev How long the window is: it starts with the month before the present one, or with the day of registration,
    /// but is never shorter than PERIOD, so that a new data set's first payments are not taken for a month's.
    function _elapsed(uint256 registered) private view returns (uint256) {
        uint256 month = block.timestamp / PERIOD;
        uint256 start = month == 0 ? 0 : (month - 1) * PERIOD;
        if (registered * 1 days > start) start = registered * 1 days;
        uint256 elapsed = block.timestamp - start;
        return elapsed < PERIOD ? PERIOD : elapsed;
    }

    /// @notice The best of a part of one list of the directory.
    /// @param only A provider whose data sets alone count, unless it is the zero address.
    function _top(
        function(bytes32, uint256, uint256) view returns (bytes32[] memory) read,
        bytes32 key,
        address only,
        uint256 from,
        uint256 to,
        uint256 most
    ) private view returns (Ranked[] memory best) {
        best = new Ranked[](most < MAX_TOP ? most : MAX_TOP);
        uint256 count = 0;
        while (from < to && best.length > 0) {
            bytes32[] memory ids = read(key, from, to - from);
            if (ids.length == 0) break;
            from += ids.length;
            for (uint256 i = 0; i < ids.length; i++) {
                Dataset memory d = market.dataset(ids[i]);
                if (!d.head.open || d.deposit < minDeposit) continue;
                if (only != address(0) && d.provider != only) continue;
                count = _insert(best, count, Ranked(ids[i], _parts(ids[i], d).score, d.registered));
            }
        }
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(best, count) // never more than its length
        }
    }

    /// @notice Puts one more into the count best so far.
    /// @return How many there are then.
    function _insert(Ranked[] memory best, uint256 count, Ranked memory r) private pure returns (uint256) {
        if (count == best.length && !before(r, best[count - 1])) return count;
        uint256 i = count < best.length ? count++ : count - 1;
        for (; i > 0 && before(r, best[i - 1]); i--) {
            best[i] = best[i - 1];
        }
        best[i] = r;
        return count;
    }

    // ---- What is read

    function _endsIn(bytes32 id, bool far, uint256 epoch) private view returns (Ends memory) {
        return market.endsIn(id, far, epoch);
    }

    function _all(bytes32, uint256 from, uint256 most) private view returns (bytes32[] memory) {
        return directory.all(from, most);
    }

    function _tagged(bytes32 tag, uint256 from, uint256 most) private view returns (bytes32[] memory) {
        return directory.tagged(tag, from, most);
    }

    function _listedBy(bytes32 provider, uint256 from, uint256 most) private view returns (bytes32[] memory) {
        return directory.listedBy(address(uint160(uint256(provider))), from, most);
    }
}
