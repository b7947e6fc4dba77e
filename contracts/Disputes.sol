// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IMarket, INodes} from "./Calls.sol";
import {Challenges} from "./Challenges.sol";
import {Reports} from "./Reports.sol";
import {Parameters, Rules} from "./Rules.sol";

/// @title Who decides about slashing: evidence that anybody can check, and questions that anybody can ask
/// @notice Nobody judges. Reports are settled by signatures, challenges by Merkle proofs, both at once and for good.
/// The admin, a timelock, sets parameters within bounds and says whose word counts when a data set cannot be reached;
/// neither touches what is open already. docs/spec/evidence-v1.md states the formats.
contract Disputes is Reports, Challenges {
    /// @notice The version of the rules.
    string public constant VERSION = "1";

    constructor(IERC20 token_, IMarket market_, INodes nodes_, address admin_, Parameters memory first)
        Rules(token_, market_, nodes_, admin_, first)
    {}
}
