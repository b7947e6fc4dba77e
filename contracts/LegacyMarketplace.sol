// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {LegacyState} from "./LegacyState.sol";
import {LegacyViews} from "./LegacyViews.sol";
import {Marketplace} from "./Marketplace.sol";
import {Dataset, PERIOD, TICK} from "./Types.sol";

/// @title The interface of 2018 to the market
/// @notice Clients of 2018 find their calls, events and units here. Providers, prices, paid time and money are the
/// market's; this contract holds nothing and acts in the market for its caller only. docs/spec/legacy-facade.md.
contract LegacyMarketplace is LegacyViews, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    constructor(Marketplace market_, address owner) LegacyState(market_, owner) {}

    modifier onlyOwner() {
        if (msg.sender != mOwner) revert NotOwner(mOwner);
        _;
    }

    // ---- Providers

    /// @notice Offers a data set under a name that nobody has taken. Takes the market's least deposit from the caller.
    /// @param name 1 to 32 of a-z, 0-9 and _, a letter first, not pg_, zeros behind.
    /// @param price For 30 days, in grains, a multiple of 100, not zero.
    /// @param owner The caller.
    function register(bytes32 name, uint256 price, address owner) external nonReentrant {
        string memory text = _text(name);
        if (listings[name].number != 0) revert NameTaken(name);
        if (owner != msg.sender) revert NotOwner(owner);
        uint64 amount = _price(price);
        uint64 deposit = market.minDeposit();
        if (deposit > 0) mToken.safeTransferFrom(msg.sender, address(this), deposit);
        bytes32 id = market.register(msg.sender, text, amount, deposit, manifestOf(name), _all(msg.sender));
        _list(id, name);
        emit Registered(msg.sender, name, price, true);
    }

    /// @notice Lists a data set that the caller provides in the market, under a name that nobody has taken.
    function adopt(bytes32 id, bytes32 name) external {
        _text(name);
        if (listings[name].number != 0) revert NameTaken(name);
        Dataset memory d = _dataset(id);
        if (d.provider != msg.sender) revert NotProvider(id, d.provider);
        if (nameOf[id] != 0) revert AlreadyListed(id, nameOf[id]);
        _list(id, name);
        emit Registered(msg.sender, name, d.head.price * TICK, true);
    }

    /// @notice Sets the price of later orders. Who has paid time left orders at the lower price for 30 days more.
    function updateDataSourcePrice(bytes32 name, uint256 price) external {
        bytes32 id = _own(name);
        _terms().setPrice(id, _price(price));
        emit PriceUpdate(msg.sender, name, price);
    }

    /// @notice Opens or closes the data set to new orders. Paid time is not touched.
    function changeDataSourceActivityStatus(bytes32 name, bool active) external {
        bytes32 id = _own(name);
        _terms().setActive(id, active);
        emit ActivityUpdate(msg.sender, name, active);
    }

    /// @notice Pays the caller, the provider, all that has accrued to it alone.
    function withdrawProvider(bytes32 name) external nonReentrant {
        _withdraw(name);
    }

    /// @notice Like withdrawProvider, for an order that exists: the market does not keep revenue by order.
    function withrawProviderAt(bytes32 name, uint256 index) external nonReentrant {
        _listing(name);
        _order(name, index);
        _withdraw(name);
    }

    function _withdraw(bytes32 name) private {
        bytes32 id = _own(name);
        uint256 before = mToken.balanceOf(msg.sender);
        listings[name].withdrawn = uint40(block.timestamp);
        market.claim(id, _all(msg.sender), msg.sender);
        uint256 amount = mToken.balanceOf(msg.sender) - before;
        emit TransferToProvider(msg.sender, name, amount);
        emit ProviderWithdraw(msg.sender, name, amount);
    }

    // ---- Subscribers

    /// @notice Buys 30 days for the caller, from now or from where paid time ends. The facade needs an allowance of the
    /// price that getDataProviderInfo shows.
    function subscribe(bytes32 name) external nonReentrant {
        bytes32 id = _listing(name).id;
        Dataset memory d = _dataset(id);
        if (!d.head.open || listings[name].punished != 0) revert NotForSale(name);
        if (d.provider == msg.sender) revert OwnDataset(name);
        uint256 price = _terms().priceFor(id, msg.sender);
        uint256 paid = market.paidUntil(id, msg.sender);
        _noteExit(name, msg.sender, paid);
        _addOrder(name, d.provider, price, (paid > block.timestamp ? paid : block.timestamp) + PERIOD);
        emit SubscriptionDeposited(msg.sender, address(this), price);
        emit Subscribed(msg.sender, name, d.provider, price, true);
        if (price > 0) mToken.safeTransferFrom(msg.sender, address(this), price);
        market.gift(id, msg.sender, 1, price);
    }

    function _addOrder(bytes32 name, address provider, uint256 price, uint256 end) private {
        uint32 previous = newest[name][msg.sender];
        orders[name].push(Order(msg.sender, uint40(end), 0, provider, uint64(price), previous));
        newest[name][msg.sender] = uint32(orders[name].length);
        listings[name].count++;
        listings[name].volume += uint96(price);
    }

    /// @notice Ends the caller's subscription now and pays back what is left of it, punished or not.
    function refundSubscriber(bytes32 name) external nonReentrant {
        _refund(name);
    }

    /// @notice Like refundSubscriber, for an order of the caller's that gives access or will.
    function refundSubscriberAt(bytes32 name, uint256 index) external nonReentrant {
        bytes32 id = _listing(name).id;
        Order memory o = _order(name, index);
        if (o.subscriber != msg.sender) revert NotSubscriber(o.subscriber);
        if (_until(id, o) <= block.timestamp) revert NothingDue();
        _refund(name);
    }

    function _refund(bytes32 name) private {
        bytes32 id = _listing(name).id;
        uint256 amount = _terms().refundable(id, msg.sender);
        if (amount == 0) revert NothingDue();
        _endOrders(name, msg.sender, block.timestamp);
        emit SubscriberRefund(msg.sender, name, amount);
        market.unsubscribe(id, msg.sender);
    }

    /// @notice Has the orders of an address that left in the market itself count no more; anybody may call.
    function noteExit(bytes32 name, address subscriber) external {
        if (!_noteExit(name, subscriber, market.paidUntil(_listing(name).id, subscriber))) revert NothingToNote();
    }

    // ---- The facade's owner

    /// @notice Marks a data set as punished: it is not sold here until the mark is gone. Nothing else happens to it, in
    /// the market or to anybody's money. A second mark does not move the first one's time.
    function setPunishProvider(bytes32 name, bool punished) external onlyOwner {
        Listing storage listing = _listing(name);
        if (!punished) listing.punished = 0;
        else if (listing.punished == 0) listing.punished = uint40(block.timestamp);
        emit ProviderPunishStatus(_dataset(listing.id).provider, name, punished);
    }

    /// @notice Hands the facade to another owner.
    function transferOwnership(address to) external onlyOwner {
        if (to == address(0)) revert ZeroAddress();
        emit OwnershipTransferred(mOwner, to);
        mOwner = to;
    }

    // ---- Rules

    /// @notice The manifest hash of a data set that was registered here, until its provider updates it in the market:
    /// SHA-256 of the text "legacy data set: ", the name and a line feed.
    function manifestOf(bytes32 name) public pure returns (bytes32) {
        return sha256(abi.encodePacked("legacy data set: ", _text(name), "\n"));
    }

    /// @dev The id of a name's data set, if the caller provides it: the market lets the facade do what it asks.
    function _own(bytes32 name) private view returns (bytes32 id) {
        id = _listing(name).id;
        address provider = _dataset(id).provider;
        if (msg.sender != provider) revert NotProvider(id, provider);
    }

    /// @dev Whether it fits and is a multiple of TICK is the market's rule.
    function _price(uint256 price) private pure returns (uint64) {
        if (price == 0 || price > type(uint64).max) revert BadPrice(price);
        return uint64(price);
    }
}
