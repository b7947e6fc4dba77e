// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Ends, Head, Window, EPOCH, PERIOD} from "./Types.sol";

/// @title Revenue that accrues by the second, for any number of subscriptions at constant cost
/// @notice Arithmetic on copies in memory; Calendar stores what it needs.
/// @dev All live subscriptions of a data set earn together at one rate. Those that end in the same epoch of five days
/// are summed up; once the epoch is over, their rate is taken off and what they earned beyond their ends is taken
/// back. Until then `certain` leaves out what they earn in that epoch. Walking over epochs is bounded by time, never by
/// how many subscribe. A price of p ticks for PERIOD earns p tick-seconds a second.
library Books {
    /// @notice Brings a copy of the head to time t, which lies not before asOf.
    /// @param endsIn Reads what ends in an epoch of the data set id.
    function accrueTo(
        Head memory h,
        bytes32 id,
        function(bytes32, bool, uint256) view returns (Ends memory) endsIn,
        uint256 t
    ) internal view {
        uint256 current = t / EPOCH;
        while (h.rate != 0 && h.next < current) {
            Ends memory e = endsIn(id, h.far, h.next);
            if (e.rate != 0) {
                uint256 boundary = (uint256(h.next) + 1) * EPOCH;
                h.accrued += uint88(h.rate * (boundary - h.asOf));
                h.asOf = uint32(boundary);
                h.accrued -= e.over;
                h.rate -= e.rate;
            }
            h.next++;
        }
        h.accrued += uint88(h.rate * (t - h.asOf));
        h.asOf = uint32(t);
    }

    /// @notice Brings a copy of the head and of the ranking's window to the month of time t.
    function roll(
        Head memory h,
        Window memory w,
        bytes32 id,
        function(bytes32, bool, uint256) view returns (Ends memory) endsIn,
        uint256 t
    ) internal view {
        uint256 month = t / PERIOD;
        uint256 last = h.asOf / PERIOD;
        if (last == month) return;
        w.before = w.start;
        if (last + 1 < month) {
            accrueTo(h, id, endsIn, (month - 1) * PERIOD);
            w.before = h.accrued;
        }
        accrueTo(h, id, endsIn, month * PERIOD);
        w.start = h.accrued;
    }

    /// @notice Whether an epoch is over in which counted subscriptions may have ended.
    function behind(Head memory h, uint256 t) internal pure returns (bool) {
        return h.rate != 0 && h.next < t / EPOCH;
    }

    /// @notice The part of what accrued that no later settlement takes back. h is brought to its asOf, and current is
    /// what ends in asOf's epoch.
    function certain(Head memory h, Ends memory current) internal pure returns (uint256) {
        return h.accrued - uint256(current.rate) * (h.asOf % EPOCH);
    }

    /// @notice Adds a subscription's end to what ends in its epoch.
    function add(Ends memory e, uint256 rate, uint256 end) internal pure {
        e.rate += uint48(rate);
        e.over += uint72(rate * (EPOCH - end % EPOCH));
    }

    /// @notice Removes a subscription's end.
    function remove(Ends memory e, uint256 rate, uint256 end) internal pure {
        e.rate -= uint48(rate);
        e.over -= uint72(rate * (EPOCH - end % EPOCH));
    }
}
