"""Did it work, and was it worth it: designs that compare, power, harm, cost and benefit."""
