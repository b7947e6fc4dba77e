// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {MarketTerms} from "./MarketTerms.sol";
import {Marketplace} from "./Marketplace.sol";
import {Dataset, Payout, PERIOD, WHOLE} from "./Types.sol";

/// @title What the facade of 2018 keeps besides the market's state
/// @notice The market keeps providers, prices, paid time and money. Here are only the global names, the orders that were
/// made through the facade, and a mark that stops sales through it. docs/spec/legacy-facade.md states the rules.
abstract contract LegacyState {
    using SafeERC20 for IERC20;

    /// @dev One purchase through the facade, of the PERIOD before end. Two slots.
    struct Order {
        address subscriber;
        uint40 end;
        uint40 exit; // when the rest was given back; 0: it was not
        address provider;
        uint64 price; // grains
        uint32 previous; // the subscriber's order before, counted from 1; 0: none
    }

    /// @dev A data set of the market under its name of 2018. Two slots.
    struct Listing {
        bytes32 id;
        uint96 volume; // grains paid through the facade and not given back
        uint32 count; // orders not ended early
        uint32 number; // place among the names, counted from 1; 0: there is no such name
        uint40 punished; // since when; 0: not
        uint40 withdrawn; // when its provider last withdrew through the facade
    }

    /// @notice The market whose state this is.
    Marketplace public immutable market;
    /// @notice ENG.
    IERC20 public immutable mToken;
    /// @notice May mark data sets so that they are not sold here, and nothing else.
    address public mOwner;

    /// @notice What one order buys, in seconds.
    uint256 public constant FIXED_SUBSCRIPTION_PERIOD = PERIOD;
    /// @notice The version of the interface.
    string public constant MARKETPLACE_VERSION = "1";
    /// @notice The name of 2018 of a data set of the market; zero if it has none.
    mapping(bytes32 id => bytes32) public nameOf;

    bytes32[] internal names;
    mapping(bytes32 name => Listing) internal listings;
    mapping(bytes32 name => Order[]) internal orders;
    mapping(bytes32 name => mapping(address subscriber => uint32)) internal newest; // order, counted from 1

    /// @notice A name was registered, or adopted, at a price in grains.
    event Registered(address indexed owner, bytes32 indexed name, uint256 price, bool ok);
    /// @notice A subscriber paid for an order; to is the facade.
    event SubscriptionDeposited(address indexed from, address indexed to, uint256 value);
    /// @notice An order was made.
    event Subscribed(address indexed subscriber, bytes32 indexed name, address indexed owner, uint256 price, bool ok);
    /// @notice A provider was paid.
    event TransferToProvider(address indexed owner, bytes32 indexed name, uint256 amount);
    /// @notice A provider withdrew: the same as TransferToProvider, which comes first.
    event ProviderWithdraw(address indexed owner, bytes32 indexed name, uint256 amount);
    /// @notice A data set was marked as punished, or no longer.
    event ProviderPunishStatus(address indexed owner, bytes32 indexed name, bool punished);
    /// @notice A subscriber left and got back what was left.
    event SubscriberRefund(address indexed subscriber, bytes32 indexed name, uint256 amount);
    /// @notice A provider changed its price through the facade.
    event PriceUpdate(address indexed editor, bytes32 indexed name, uint256 price);
    /// @notice A provider opened or closed its data set through the facade.
    event ActivityUpdate(address indexed editor, bytes32 indexed name, bool active);
    /// @notice The facade has another owner.
    event OwnershipTransferred(address indexed from, address indexed to);
    /// @notice Not of 2018: a name stands for a data set of the market from now on.
    event Listed(bytes32 indexed id, bytes32 indexed name);
    /// @notice Not of 2018: orders ended early and count no more, nor does what was given back of them.
    event OrdersEnded(address indexed subscriber, bytes32 indexed name, uint256 orders, uint256 value);

    error BadName(bytes32 name);
    error NameTaken(bytes32 name);
    error AlreadyListed(bytes32 id, bytes32 name);
    error UnknownName(bytes32 name);
    error BadPrice(uint256 price);
    error BadIndex(uint256 index, uint256 size);
    error NotForSale(bytes32 name);
    error OwnDataset(bytes32 name);
    error NotOwner(address owner);
    error NotSubscriber(address subscriber);
    error NotProvider(bytes32 id, address provider);
    error NothingDue();
    error NothingToNote();
    error ZeroAddress();
    error NotTheFacade(address legacy);

    /// @dev The market must know this contract already: its address follows from its deployer's nonce.
    constructor(Marketplace market_, address owner) {
        if (owner == address(0)) revert ZeroAddress();
        if (market_.legacy() != address(this)) revert NotTheFacade(market_.legacy());
        market = market_;
        mToken = market_.token();
        mOwner = owner;
        emit OwnershipTransferred(address(0), owner);
        mToken.forceApprove(address(market_), type(uint256).max); // nothing is held here between transactions
    }

    // ---- The market

    /// @dev The half of the market that it hands rare calls to, behind the same address.
    function _terms() internal view returns (MarketTerms) {
        return MarketTerms(address(market));
    }

    function _dataset(bytes32 id) internal view returns (Dataset memory) {
        return _terms().dataset(id);
    }

    /// @dev The payout list of whoever registers here.
    function _all(address provider) internal pure returns (Payout[] memory list) {
        list = new Payout[](1);
        list[0] = Payout(provider, uint16(WHOLE));
    }

    // ---- Names

    function _listing(bytes32 name) internal view returns (Listing storage listing) {
        listing = listings[name];
        if (listing.number == 0) revert UnknownName(name);
    }

    /// @dev The name as the market wants it: 1 to 32 of a-z, 0-9 and _, a letter first, not pg_, and zeros behind.
    function _text(bytes32 name) internal pure returns (string memory) {
        uint256 length = 0;
        while (length < 32 && name[length] != 0) length++;
        if (length == 0 || (length < 32 && name << (8 * length) != 0)) revert BadName(name);
        bytes memory text = new bytes(length);
        for (uint256 i = 0; i < length; i++) {
            bytes1 c = name[i];
            bool letter = c >= "a" && c <= "z";
            if (!letter && (i == 0 || (c != "_" && (c < "0" || c > "9")))) revert BadName(name);
            text[i] = c;
        }
        if (bytes3(name) == "pg_") revert BadName(name);
        return string(text);
    }

    function _list(bytes32 id, bytes32 name) internal {
        names.push(name);
        listings[name].id = id;
        listings[name].number = uint32(names.length);
        nameOf[id] = name;
        emit Listed(id, name);
    }

    // ---- Orders

    function _order(bytes32 name, uint256 index) internal view returns (Order storage) {
        if (index >= orders[name].length) revert BadIndex(index, orders[name].length);
        return orders[name][index];
    }

    /// @dev When an order's access ends or ended. Nobody's exceeds what the market says: a subscription may have been
    /// left there.
    function _until(bytes32 id, Order memory o) internal view returns (uint256) {
        if (o.exit != 0) return o.exit;
        uint256 paid = market.paidUntil(id, o.subscriber);
        return o.end < paid ? o.end : paid;
    }

    /// @dev Ends the subscriber's orders that reach beyond exit. They are their newest ones, and as each is a PERIOD
    /// long they are not more than the market's MAX_MONTHS and one.
    function _endOrders(bytes32 name, address subscriber, uint256 exit) internal {
        Order[] storage list = orders[name];
        uint256 number = newest[name][subscriber];
        uint256 count = 0;
        uint256 value = 0;
        while (number != 0) {
            Order memory o = list[number - 1];
            if (o.exit != 0 || o.end <= exit) break;
            list[number - 1].exit = uint40(exit);
            uint256 left = o.end - exit < PERIOD ? o.end - exit : PERIOD;
            value += o.price * left / PERIOD;
            count++;
            number = o.previous;
        }
        if (count == 0) return;
        listings[name].count -= uint32(count);
        listings[name].volume -= uint96(value);
        emit OrdersEnded(subscriber, name, count, value);
    }

    /// @dev Ends orders of a subscriber who left in the market itself.
    function _noteExit(bytes32 name, address subscriber, uint256 paid) internal returns (bool) {
        uint256 number = newest[name][subscriber];
        if (number == 0) return false;
        Order memory o = orders[name][number - 1];
        if (o.exit != 0 || paid >= o.end) return false;
        _endOrders(name, subscriber, paid);
        return true;
    }
}
