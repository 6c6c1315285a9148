"""The study file of the sample: what its layers are, by role."""

from __future__ import annotations

STUDY = """\
# A fictional municipality, in the open South Atlantic. Nothing in it is real.
title = "Puerto Almarena"
crs = "EPSG:32727"
language = "es"
level = "committee"

[period]
start = 2022-01-01
end = 2024-12-31

[intervention]
before = "2023-01-01/2023-12-31"
after = "2024-01-01/2024-12-31"
categories = ["Robo a persona"]

[layers.areas]
path = "sample.gpkg"
layer = "areas"
area_id = "area_id"
area_name = "area_name"
population = "population"
women = "pop_f"
men = "pop_m"
age_0_14 = "pop_0_14"
age_15_29 = "pop_15_29"
age_30_44 = "pop_30_44"
age_45_59 = "pop_45_59"
age_60 = "pop_60p"
age_0_17 = "under_18"
vehicles = "vehicles"

[layers.areas.conditions]
poverty = "poverty_share"

[layers.incidents]
path = "sample.gpkg"
layer = "incidents"
id = "incident_id"
date = "occurred_at"
date_to = "occurred_until"
category = "category"
iccs = "iccs"
sex = "victim_sex"
age = "victim_age"
mechanism = "mechanism"
place_type = "place_type"
sector = "sector"
route = "route"

[layers.sectors]
path = "sample.gpkg"
layer = "sectors"
area_id = "sector_id"
area_name = "name"

[layers.blocks]
path = "sample.gpkg"
layer = "blocks"
area_id = "block_id"
population = "population"

[layers.streets]
path = "sample.gpkg"
layer = "streets"
id = "street_id"
name = "name"
class = "class"

[layers.facilities]
path = "sample.gpkg"
layer = "facilities"
id = "facility_id"
kind = "kind"
name = "name"

[layers.survey]
path = "sample.gpkg"
layer = "survey"
id = "respondent_id"
area_id = "area_id"
strata = "stratum"
psu = "psu"
weight = "weight"
profile = "sample"

[layers.participatory]
path = "sample.gpkg"
layer = "participatory"

[layers.treatment]
path = "sample.gpkg"
layer = "treatment"
start = "start"

[layers.zones]
path = "sample.gpkg"
layer = "zones"
zone = "zone"

[layers.population]
path = "population.tif"

[registers]
path = "registers.gpkg"
"""
