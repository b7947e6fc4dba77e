// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

// What nodes and federation members sign. docs/spec/evidence-v1.md states the formats.

/// @notice A node's signature over what it answered: docs/spec/receipt-v1.md.
// solhint-disable-next-line gas-struct-packing
struct Receipt {
    address node;
    address subscriber;
    bytes32 dataset;
    uint64 revision;
    bytes32 request;
    bytes32 stream;
    uint64 rows;
    bytes32 answer;
    bool determined;
    bytes32 set;
    uint64 time;
}

/// @notice A node's or provider's word that it serves this manifest for a revision.
// solhint-disable-next-line gas-struct-packing
struct Served {
    address signer;
    bytes32 dataset;
    uint64 revision;
    bytes32 manifest;
    uint64 time;
}

/// @notice A federation member's word that a data set could not be reached at a node, or for the zero address at any.
struct Unreachable {
    bytes32 dataset;
    address node;
    uint64 since;
    uint64 until;
}

/// @title Digests and signatures of evidence
/// @notice EIP-712 in the domain {name: "Enigma", version: "1"}, which names neither chain nor contract, since nodes sign
/// receipts for whoever asks. All members are one word each, so that a structure's encoding is abi.encode's.
library Evidence {
    bytes32 private constant DOMAIN = keccak256(
        abi.encode(keccak256("EIP712Domain(string name,string version)"), keccak256("Enigma"), keccak256("1"))
    );
    bytes32 private constant RECEIPT = keccak256(
        "Receipt(address node,address subscriber,bytes32 dataset,uint64 revision,bytes32 request,bytes32 stream,uint64 rows,bytes32 answer,bool determined,bytes32 set,uint64 time)"
    );
    bytes32 private constant SERVED =
        keccak256("Served(address signer,bytes32 dataset,uint64 revision,bytes32 manifest,uint64 time)");
    bytes32 private constant UNREACHABLE =
        keccak256("Unreachable(bytes32 dataset,address node,uint64 since,uint64 until)");

    /// @notice What a receipt's node signs.
    function digest(Receipt memory r) internal pure returns (bytes32) {
        return _typed(keccak256(abi.encode(RECEIPT, r)));
    }

    /// @notice What a served statement's signer signs.
    function digest(Served memory s) internal pure returns (bytes32) {
        return _typed(keccak256(abi.encode(SERVED, s)));
    }

    /// @notice What a federation member signs.
    function digest(Unreachable memory u) internal pure returns (bytes32) {
        return _typed(keccak256(abi.encode(UNREACHABLE, u)));
    }

    /// @notice Who signed a digest: 65 bytes r, s, v, with low s and v 27 or 28. Zero if it is no such signature.
    function signer(bytes32 hash, bytes memory signature) internal pure returns (address who) {
        (who,,) = ECDSA.tryRecover(hash, signature);
    }

    /// @notice Whether two receipts, their signatures aside, cannot both be right: Conflict of the package p2p/msg.
    function contradict(Receipt memory a, Receipt memory b) internal pure returns (bool) {
        if (a.node != b.node || a.dataset != b.dataset || a.revision != b.revision || a.request != b.request) {
            return false;
        }
        if (!a.determined || !b.determined) return false;
        return a.rows != b.rows || (a.set != 0 && b.set != 0 && a.set != b.set);
    }

    function _typed(bytes32 structHash) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", DOMAIN, structHash));
    }
}
