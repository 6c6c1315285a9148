import time
def test_run(run, areas):
    for _ in range(3):
        t=time.perf_counter()
        r = run("getis_ord", {"areas": areas, "value": "homicides", "output": "TEMPORARY_OUTPUT"})
        print(time.perf_counter()-t)
    print(r, [f.attributes() for f in r["output"].getFeatures()][:2], [f.name() for f in r["output"].fields()])
