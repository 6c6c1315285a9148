"""The scan, the street network and the composite index, with their bounds.

The scan's bound is the sum of events over circles: n²/2 areas in circles × R replications, 12.5
thousand million additions of 16-bit integers for 5,000 areas × 999. A sparse product does them at
some 4 a nanosecond on one core; the comparison of block ends, the few circles that are looked at
closely, sorting the distances and drawing the events take about three times as long again. A plain
loop over circles would compute as many logarithms, which alone is some minutes.
"""

from __future__ import annotations

import numpy as np

from .measure import best, say


def scan(areas: int, events: int, replications: int, periods: int = 1) -> float:
    """Return the seconds of a scan: circles, draws, replications and maxima."""
    from convivencia.algorithms.spatial.draws import Draws
    from convivencia.algorithms.spatial.scan_circles import AllCircles, CircleMaker
    from convivencia.algorithms.spatial.scan_replicas import multinomial, replications_of
    from convivencia.algorithms.spatial.scan_statistic import Scanner, windows_of

    random = np.random.default_rng(1)
    places = random.uniform(0, 30_000, (areas, 2))
    people = random.lognormal(7, 1, areas)
    expected = events * people / people.sum()
    share = np.full(periods, 1 / periods)

    def run() -> None:
        maker = CircleMaker(places, expected, people, 0.5)
        windows = windows_of(share, max(1, periods // 2))
        scanner = Scanner(AllCircles(maker), windows, events, "high")
        draw = multinomial(Draws(1), np.outer(expected, share).ravel(), events)
        shape = (areas, periods)
        for counts in replications_of(shape, events, replications, draw, lambda: None):
            scanner.maxima(counts, lambda done: None)

    return best(run, times=1)


def plain_scan(areas: int, events: int, replications: int) -> float:
    """Return the seconds of the same by cumulative sums and a logarithm for every circle."""
    from convivencia.algorithms.spatial.scan_circles import CircleMaker
    from convivencia.algorithms.spatial.scan_statistic import log_likelihood_ratio

    random = np.random.default_rng(1)
    places = random.uniform(0, 30_000, (areas, 2))
    people = random.lognormal(7, 1, areas)
    expected = events * people / people.sum()

    def run() -> None:
        circles = CircleMaker(places, expected, people, 0.5).around(0, areas)
        for _ in range(replications):
            counts = random.multinomial(events, people / people.sum())
            inside = np.cumsum(counts[circles.order], axis=1)
            more = circles.ends & (inside > circles.expected)
            log_likelihood_ratio(inside[more], circles.expected[more], events).max()

    return best(run, times=1)


def routes(side: int) -> None:
    """Time a street grid: cutting, neighbours along the streets, snapping."""
    import shapely
    from convivencia.algorithms.spatial.streets import network_neighbours, snapped, streets_of

    stops = np.arange(side + 1) * 100.0
    ways = [[(one, stop) for one in stops] for stop in stops]
    ways += [[(stop, one) for one in stops] for stop in stops]
    lines = np.array([shapely.LineString(way) for way in ways])
    network = streets_of(lines)
    count = f"{len(network):,} segments"
    say(f"streets cut at crossings, {count}", best(lambda: streets_of(lines), times=1))
    say(
        f"neighbours within 300 m along the streets, {count}",
        best(lambda: network_neighbours(network, 300.0), times=1),
    )
    random = np.random.default_rng(1)
    x, y = random.uniform(0, stops[-1], (2, 200_000))
    say(
        f"200,000 incidents put on {count}",
        best(lambda: snapped(x, y, network.lines, 50.0), times=1),
    )


def route_simulation(side: int, events: int, simulations: int) -> None:
    """Time the simulated p-values of a street grid."""
    import shapely
    from convivencia.algorithms.spatial.route_counts import route_counts, simulated_tails
    from convivencia.algorithms.spatial.streets import network_neighbours, streets_of

    stops = np.arange(side + 1) * 100.0
    ways = [[(one, stop) for one in stops] for stop in stops]
    ways += [[(stop, one) for one in stops] for stop in stops]
    network = streets_of(np.array([shapely.LineString(way) for way in ways]))
    weights, lengths = network_neighbours(network, 200.0), network.lengths
    counts = np.random.default_rng(1).multinomial(events, lengths / lengths.sum())
    near = route_counts(counts, lengths, weights).near

    def run() -> None:
        simulated_tails(
            near, lengths, weights, events, permutations=simulations, seed=1,
            tick=lambda share: None,
        )  # fmt: skip

    say(
        f"hot_routes, {len(network):,} segments, {events:,} events × {simulations}",
        best(run, times=1),
    )


def composite(areas: int, runs: int) -> None:
    """Time the ranks of a composite index under random weights."""
    from convivencia.algorithms.areas.composite_scores import (
        normalised,
        rank_range,
        ranks_of,
        scores,
    )

    values = np.random.default_rng(1).normal(size=(areas, 6))
    weights = np.ones(6)

    def run() -> None:
        scaled = normalised(values, "percentile")
        rank_range(
            scaled, weights, ranks_of(scores(scaled, weights)), how="any", runs=runs, seed=1,
            tick=lambda share: None,
        )  # fmt: skip

    say(f"composite_index, {areas:,} areas, {runs} sets of weights", best(run, times=1))


def main() -> None:
    """Run them all."""
    ours = scan(5_000, 20_000, 999)
    few = 5
    peer = plain_scan(5_000, 20_000, few) / few * 999
    say(
        "spatial scan, 5,000 areas, 20,000 events × 999", ours, peer,
        f"every circle in NumPy (from {few} replications)",
    )  # fmt: skip
    for areas in (1_250, 2_500):
        say(f"spatial scan, {areas:,} areas, 20,000 events × 999", scan(areas, 20_000, 999))
    say("space-time scan, 500 areas × 24 months, 20,000 × 999", scan(500, 20_000, 999, 24))
    say("space-time scan, 1,800 areas × 12 months, 6,500 × 999", scan(1_800, 6_500, 999, 12))
    routes(150)
    route_simulation(60, 20_000, 999)
    composite(5_000, 999)


if __name__ == "__main__":
    main()
