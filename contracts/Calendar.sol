// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Books} from "./Books.sol";
import {MarketBase} from "./MarketBase.sol";
import {Ends, Head, Pair, Window, EPOCH, EPOCHS, PERIOD} from "./Types.sol";

/// @title When subscriptions end
/// @notice The part of the books that looks ahead.
/// @dev Storage for the books: six Pairs a data set that are used again and again, and a slot of its own for every
/// epoch that lies further ahead than a Pair reaches.
abstract contract Calendar is MarketBase {
    /// @notice Subscriptions of a data set that end in an epoch of five days, as the books keep them. Of settled epochs
    /// nothing is kept.
    /// @param both Whether to look further than a Pair reaches; the head says whether there is anything.
    function endsIn(bytes32 id, bool both, uint256 epoch) public view returns (Ends memory e) {
        Pair memory p = pairs[id][epoch % EPOCHS];
        uint256 month = epoch / EPOCHS;
        if (p.month == month) (e.rate, e.over) = (p.rate, p.over);
        else if (p.month + 1 == month) (e.rate, e.over) = (p.laterRate, p.laterOver);
        if (both) {
            Ends memory more = far[id][epoch];
            e.rate += more.rate;
            e.over += more.over;
        }
    }

    /// @notice Puts an end of a subscription where another was; a rate of 0 means none. Epochs before now's are settled.
    /// @return beyond Whether the new end lies further ahead than a Pair reaches.
    function _moveEnd(bytes32 id, uint256 oldRate, uint256 oldEnd, uint256 rate, uint256 end)
        internal
        returns (bool beyond)
    {
        if (oldRate > 0 && rate > 0 && _near(end) && (end - oldEnd) % PERIOD == 0) {
            // The usual renewal: from one half of a Pair to the other.
            uint256 residue = end / EPOCH % EPOCHS;
            Pair memory p = _pair(id, residue);
            _take(id, p, oldRate, oldEnd);
            _put(p, rate, end);
            pairs[id][residue] = p;
            return false;
        }
        if (oldRate > 0) {
            uint256 residue = oldEnd / EPOCH % EPOCHS;
            if (_near(oldEnd)) {
                Pair memory p = _pair(id, residue);
                _take(id, p, oldRate, oldEnd);
                pairs[id][residue] = p;
            } else {
                Ends memory e = far[id][oldEnd / EPOCH];
                Books.remove(e, oldRate, oldEnd);
                far[id][oldEnd / EPOCH] = e;
            }
        }
        if (rate == 0) return false;
        if (_near(end)) {
            uint256 residue = end / EPOCH % EPOCHS;
            Pair memory p = _pair(id, residue);
            _put(p, rate, end);
            pairs[id][residue] = p;
            return false;
        }
        Ends memory m = far[id][end / EPOCH];
        Books.add(m, rate, end);
        far[id][end / EPOCH] = m;
        return true;
    }

    /// @dev Removes an end from a Pair. It may have been put beyond when it was further away: then all that is there
    /// for its epoch comes into the Pair first.
    function _take(bytes32 id, Pair memory p, uint256 rate, uint256 end) private {
        Ends memory e = _half(p, end);
        if (e.rate < rate || e.over < rate * (EPOCH - end % EPOCH)) {
            Ends memory more = far[id][end / EPOCH];
            delete far[id][end / EPOCH];
            e.rate += more.rate;
            e.over += more.over;
        }
        Books.remove(e, rate, end);
        _set(p, end, e);
    }

    function _put(Pair memory p, uint256 rate, uint256 end) private pure {
        Ends memory e = _half(p, end);
        Books.add(e, rate, end);
        _set(p, end, e);
    }

    /// @dev Whether a Pair reaches so far.
    function _near(uint256 end) private view returns (bool) {
        return end / EPOCH < block.timestamp / EPOCH + 2 * EPOCHS;
    }

    /// @dev A Pair whose first epoch is the next one from now's on; what it held of earlier ones is settled.
    function _pair(bytes32 id, uint256 residue) private view returns (Pair memory p) {
        p = pairs[id][residue];
        uint256 month = (block.timestamp / EPOCH + EPOCHS - 1 - residue) / EPOCHS;
        if (p.month == month) return p;
        (p.rate, p.over) = p.month + 1 == month ? (p.laterRate, p.laterOver) : (0, 0);
        (p.laterRate, p.laterOver, p.month) = (0, 0, uint16(month));
    }

    function _half(Pair memory p, uint256 end) private pure returns (Ends memory) {
        return p.month == end / EPOCH / EPOCHS ? Ends(p.rate, p.over) : Ends(p.laterRate, p.laterOver);
    }

    function _set(Pair memory p, uint256 end, Ends memory e) private pure {
        if (p.month == end / EPOCH / EPOCHS) (p.rate, p.over) = (e.rate, e.over);
        else (p.laterRate, p.laterOver) = (e.rate, e.over);
    }

    /// @dev Brings a copy of the head to now and the stored window to this month. The caller stores the head.
    function _bring(bytes32 id, Head memory h) internal {
        if (h.asOf / PERIOD != block.timestamp / PERIOD && (h.rate != 0 || h.accrued != 0)) {
            Window memory w = datasets[id].window;
            Books.roll(h, w, id, endsIn, block.timestamp);
            datasets[id].window = w;
        }
        Books.accrueTo(h, id, endsIn, block.timestamp);
    }

    /// @dev What ends in the present epoch.
    function _current(bytes32 id, Head memory h) internal view returns (Ends memory) {
        return endsIn(id, h.far, block.timestamp / EPOCH);
    }
}
