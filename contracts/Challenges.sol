// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Parameters, Rules} from "./Rules.sol";
import {Dataset} from "./Types.sol";

/// @notice A provider's commitment to a revision's encrypted chunks.
struct Commitment {
    bytes32 root;
    uint40 chunks;
    uint40 time; // when it was made or refreshed last
    uint32 interval; // for how many seconds it is fresh
}

/// @notice What becomes of a challenge.
enum Status {
    None,
    Open,
    Answered,
    Unanswered
}

/// @notice A question for one chunk, or, where no commitment was fresh, for a fresh commitment.
struct Challenge {
    bytes32 id;
    address challenger;
    uint40 opened;
    uint16 version; // of the parameters
    uint24 revision; // of the commitment that is asked for; 0: a fresh commitment is demanded
    Status status;
    uint128 seed; // the beacon's word at the opening block
    uint40 anchor; // that block's number
    uint40 index; // of the chunk, once it is drawn
    bool drawn;
}

/// @title Whether a provider still has what it sells
/// @notice The chunk that is asked for follows from the opening block's prevrandao and its hash, which no transaction in
/// that block can know, so a challenger cannot choose it. Who builds that block can: see docs/spec/evidence-v1.md.
abstract contract Challenges is Rules {
    /// @notice The most open challenges of a data set.
    uint256 public constant MAX_OPEN = 8;
    /// @notice The most bytes of a chunk.
    uint256 public constant MAX_CHUNK = 4096;
    /// @notice For how long a commitment is fresh if its provider does not say, in seconds.
    uint32 public constant DEFAULT_INTERVAL = 1 days;
    /// @notice The least that a provider may say.
    uint32 public constant MIN_INTERVAL = 1 hours;
    /// @notice The most that a provider may say.
    uint32 public constant MAX_INTERVAL = 30 days;

    /// @notice All challenges, from number 1.
    mapping(uint256 number => Challenge) public challenges;
    /// @notice How many there are.
    uint256 public challengeCount;
    /// @notice A data set's commitments. The root of a revision never changes, since its data do not.
    mapping(bytes32 id => mapping(uint256 revision => Commitment)) public commitments;
    /// @notice The revision that a data set's provider committed to last; 0: none.
    mapping(bytes32 id => uint24) public committedRevision;
    /// @notice How many challenges of a data set are open.
    mapping(bytes32 id => uint256) public openChallenges;
    /// @notice The number of a challenger's open challenge; 0: none.
    mapping(bytes32 id => mapping(address challenger => uint256)) public openChallengeOf;

    /// @notice A provider committed to a revision.
    event Committed(bytes32 indexed id, uint256 revision, bytes32 root, uint40 chunks, uint32 interval);
    /// @notice A commitment is as good as new.
    event Recommitted(bytes32 indexed id, uint256 revision, uint32 interval);
    /// @notice A revision of 0 means that a fresh commitment is demanded.
    event Challenged(
        uint256 indexed number,
        bytes32 indexed id,
        address indexed challenger,
        uint256 revision,
        uint256 version,
        uint256 bond,
        uint256 deadline,
        uint128 seed
    );
    /// @notice The chunk is fixed from now on.
    event Drawn(uint256 indexed number, uint256 index);
    /// @notice The opening block's hash was gone before anybody drew; this block's takes its place.
    event Anchored(uint256 indexed number, uint256 anchor, uint128 seed);
    /// @notice The bond went to the provider, or, where a fresh commitment had been demanded, back to the challenger.
    event Answered(uint256 indexed number, address indexed bondTo);
    /// @notice Nobody answered in time, and this much of the deposit was slashed.
    event Unanswered(uint256 indexed number, uint256 amount);

    error NotProvider(address provider);
    error BadCommitment();
    error WrongRevision(uint256 want);
    error AlreadyCommitted(uint256 revision);
    error NotChallengeable(bytes32 id);
    error TooManyChallenges();
    error AlreadyChallenging(uint256 number);
    error ChallengeClosed(uint256 number);
    error AlreadyDrawn(uint256 index);
    error NotYetDrawable(uint256 fromBlock);
    error HashGone(uint256 anchor);
    error Late(uint256 deadline);
    error NotLate(uint256 deadline);
    error BadChunk(uint256 length);
    error WrongProof(uint256 index);
    error NotFresh();

    // ---- Commitments

    /// @notice Commits to the present revision's encrypted chunks, once. For the data set's provider.
    /// @param root Of a Merkle tree whose leaves leafOf computes, one for each index below chunks.
    /// @param interval For how many seconds it is fresh; 0 means DEFAULT_INTERVAL.
    function commit(bytes32 id, uint24 revision, bytes32 root, uint40 chunks, uint32 interval) external {
        _current(id, revision);
        if (root == 0 || chunks == 0) revert BadCommitment();
        if (commitments[id][revision].chunks != 0) revert AlreadyCommitted(revision);
        if (interval == 0) interval = DEFAULT_INTERVAL;
        _checkInterval(interval);
        commitments[id][revision] = Commitment(root, chunks, uint40(block.timestamp), interval);
        committedRevision[id] = revision;
        emit Committed(id, revision, root, chunks, interval);
    }

    /// @notice Says that the present revision's chunks are still there. For the data set's provider.
    /// @param interval As commit takes it; 0 means the same as before.
    function recommit(bytes32 id, uint32 interval) external {
        uint24 revision = committedRevision[id];
        _current(id, revision);
        Commitment storage c = commitments[id][revision];
        if (interval == 0) interval = c.interval;
        _checkInterval(interval);
        c.time = uint40(block.timestamp);
        c.interval = interval;
        emit Recommitted(id, revision, interval);
    }

    /// @notice Whether a data set's last commitment is fresh.
    function fresh(bytes32 id) public view returns (bool) {
        Commitment storage c = commitments[id][committedRevision[id]];
        return c.chunks != 0 && block.timestamp <= uint256(c.time) + c.interval;
    }

    /// @notice The leaf of a chunk: its place is in it, so that the tree's form says nothing.
    function leafOf(bytes32 id, uint256 revision, uint256 index, bytes32 chunkHash) public pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(id, revision, index, chunkHash))));
    }

    // ---- Challenges

    /// @notice Asks a data set's provider for a chunk that chance picks, or for a fresh commitment where there is
    /// none. Takes a bond. A data set that is closed and has no deposit promises nothing and cannot be challenged.
    /// @return number The challenge's.
    function challenge(bytes32 id) external nonReentrant returns (uint256 number) {
        Dataset memory d = market.dataset(id);
        if (d.head.asOf == 0 || (!d.head.open && d.deposit == 0)) revert NotChallengeable(id);
        if (openChallenges[id] >= MAX_OPEN) revert TooManyChallenges();
        if (openChallengeOf[id][msg.sender] != 0) revert AlreadyChallenging(openChallengeOf[id][msg.sender]);
        uint256 version = parametersVersion();
        Parameters memory p = parameters(version);
        number = ++challengeCount;
        Challenge storage c = challenges[number];
        c.id = id;
        c.challenger = msg.sender;
        c.opened = uint40(block.timestamp);
        c.version = uint16(version);
        c.status = Status.Open;
        if (fresh(id)) {
            c.revision = committedRevision[id];
            _anchor(c);
        }
        openChallenges[id]++;
        openChallengeOf[id][msg.sender] = number;
        emit Challenged(
            number, id, msg.sender, c.revision, version, p.challengeBond, block.timestamp + p.responseWindow, c.seed
        );
        _pull(msg.sender, p.challengeBond);
    }

    /// @notice Fixes the chunk of a challenge, from the block after the opening on. Anybody may call, and should soon:
    /// once the chain has forgotten the opening block's hash, this opens the draw anew.
    function draw(uint256 number) external {
        Challenge storage c = _asked(number);
        if (c.drawn) revert AlreadyDrawn(c.index);
        (bool known, uint256 index) = _drawn(number, c);
        if (known) {
            _fix(number, c, index);
            return;
        }
        _anchor(c);
        emit Anchored(number, c.anchor, c.seed);
    }

    /// @notice The index of the chunk that a challenge asks for, whether it is fixed already or follows now.
    function indexOf(uint256 number) public view returns (uint256 index) {
        Challenge storage c = _asked(number);
        if (c.drawn) return c.index;
        bool known;
        (known, index) = _drawn(number, c);
        if (!known) revert HashGone(c.anchor);
    }

    /// @notice Answers a challenge for a chunk before its deadline. Anybody may; the bond goes to the provider.
    function respond(uint256 number, bytes calldata chunk, bytes32[] calldata proof) external {
        Challenge storage c = _asked(number);
        _inTime(c);
        uint256 index = indexOf(number);
        if (chunk.length > MAX_CHUNK) revert BadChunk(chunk.length);
        bytes32 leaf = leafOf(c.id, c.revision, index, keccak256(chunk));
        if (!MerkleProof.verifyCalldata(proof, commitments[c.id][c.revision].root, leaf)) revert WrongProof(index);
        if (!c.drawn) _fix(number, c, index);
        _answer(number, c, market.dataset(c.id).provider);
    }

    /// @notice Answers a demand for a fresh commitment before its deadline, once the provider has committed or
    /// recommitted. Anybody may; the bond goes back to the challenger, who had reason to ask.
    function respondFresh(uint256 number) external {
        Challenge storage c = _openChallenge(number);
        _inTime(c);
        if (c.revision != 0) revert NotFresh();
        if (commitments[c.id][committedRevision[c.id]].time < c.opened) revert NotFresh();
        _answer(number, c, c.challenger);
    }

    /// @notice Closes a challenge that was not answered in time: a part of the deposit is slashed, and the challenger
    /// has the bond back and a reward. Anybody may call.
    function expire(uint256 number) external nonReentrant {
        Challenge storage c = _openChallenge(number);
        uint256 deadline = deadlineOf(number);
        if (block.timestamp <= deadline) revert NotLate(deadline);
        Parameters memory p = parameters(c.version);
        address challenger = c.challenger;
        _close(c, Status.Unanswered);
        _credit(challenger, p.challengeBond);
        uint256 amount = _slashDataset(c.id, p.unansweredShare, p.rewardShare, p.challengeReward, challenger);
        emit Unanswered(number, amount);
    }

    /// @notice The last second in which a challenge can be answered.
    function deadlineOf(uint256 number) public view returns (uint256) {
        Challenge storage c = challenges[number];
        return uint256(c.opened) + parameters(c.version).responseWindow;
    }

    // ---- Rules

    function _current(bytes32 id, uint24 revision) private view {
        Dataset memory d = market.dataset(id);
        if (d.provider != msg.sender) revert NotProvider(d.provider);
        if (d.revision != revision) revert WrongRevision(d.revision);
    }

    function _checkInterval(uint32 interval) private pure {
        if (interval < MIN_INTERVAL || interval > MAX_INTERVAL) revert BadCommitment();
    }

    function _openChallenge(uint256 number) private view returns (Challenge storage c) {
        c = challenges[number];
        if (c.status != Status.Open) revert ChallengeClosed(number);
    }

    /// @dev An open challenge that asks for a chunk.
    function _asked(uint256 number) private view returns (Challenge storage c) {
        c = _openChallenge(number);
        if (c.revision == 0) revert NotFresh();
    }

    function _inTime(Challenge storage c) private view {
        uint256 deadline = uint256(c.opened) + parameters(c.version).responseWindow;
        if (block.timestamp > deadline) revert Late(deadline);
    }

    function _anchor(Challenge storage c) private {
        c.anchor = uint40(block.number);
        c.seed = uint128(block.prevrandao);
    }

    /// @dev The index, if the chain still knows the anchor's hash (256 blocks, or 8191 by EIP-2935).
    function _drawn(uint256 number, Challenge storage c) private view returns (bool known, uint256 index) {
        if (block.number <= c.anchor) revert NotYetDrawable(uint256(c.anchor) + 1);
        bytes32 hash = Blockhash.blockHash(c.anchor);
        if (hash == 0) return (false, 0);
        return (true, uint256(keccak256(abi.encode(c.seed, hash, number))) % commitments[c.id][c.revision].chunks);
    }

    function _fix(uint256 number, Challenge storage c, uint256 index) private {
        c.index = uint40(index);
        c.drawn = true;
        emit Drawn(number, index);
    }

    function _answer(uint256 number, Challenge storage c, address bondTo) private {
        _close(c, Status.Answered);
        emit Answered(number, bondTo);
        _credit(bondTo, parameters(c.version).challengeBond);
    }

    function _close(Challenge storage c, Status status) private {
        c.status = status;
        openChallenges[c.id]--;
        delete openChallengeOf[c.id][c.challenger];
    }
}
