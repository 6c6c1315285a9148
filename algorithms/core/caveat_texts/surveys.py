"""Caveats about victimisation and perception surveys."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "survey_without_weights": QT_TRANSLATE_NOOP(
        "convivencia",
        "No weights were given: every respondent counts as one, and the results describe those who "
        "were asked, not the residents.",
    ),
    "survey_without_units": QT_TRANSLATE_NOOP(
        "convivencia",
        "No sampling units were given: respondents count as drawn one by one. If they were drawn "
        "by blocks or households, the true error is larger.",
    ),
    "respondents_left_out": QT_TRANSLATE_NOOP(
        "convivencia",
        "Respondents without a weight, stratum or sampling unit, left out: {count}.",
    ),
    "unit_in_several_strata": QT_TRANSLATE_NOOP(
        "convivencia",
        "Codes of sampling units that stand in several strata: {count}. In each stratum they count "
        "as another unit.",
    ),
    "lonely_strata": QT_TRANSLATE_NOOP(
        "convivencia",
        "Strata with a single sampling unit: {count}. Their part of the error is assumed, not "
        "measured.",
    ),
    "group_missing": QT_TRANSLATE_NOOP(
        "convivencia",
        "Respondents without a value of “{column}”, in none of its groups: {count}.",
    ),
    "answers_missing": QT_TRANSLATE_NOOP(
        "convivencia",
        "“{item}”: {count} respondents did not answer or were not asked. The estimate is of those "
        "who answered; the others may differ.",
    ),
    "constant_item": QT_TRANSLATE_NOOP(
        "convivencia",
        "“{item}”: everybody who answered has the same value ({value}), which tells nothing of its "
        "error.",
    ),
    "codes_averaged": QT_TRANSLATE_NOOP(
        "convivencia",
        "“{item}” holds a few whole numbers and no zero, and its mean was taken. If they are codes "
        "(1 yes, 2 no, 9 not said), the mean means nothing: name it among the coded questions.",
    ),
    "estimates_withheld": QT_TRANSLATE_NOOP(
        "convivencia",
        "Estimates not to be published: {count} of {total} (fewer than {least} respondents, or an "
        "error above {most:g} % of the estimate, or not known).",
    ),
    "estimates_with_caution": QT_TRANSLATE_NOOP(
        "convivencia",
        "Estimates to be read with caution: {count} of {total} (an error above {careful:g} % of "
        "the estimate).",
    ),
    "groups_of_the_design": QT_TRANSLATE_NOOP(
        "convivencia",
        "Estimates by group or territory hold where the sample was designed for them; wide limits "
        "that overlap show no difference.",
    ),
    "protected_questions": QT_TRANSLATE_NOOP(
        "convivencia",
        "Questions about protected offences ({items}): publish them for all respondents together, "
        "never by territory. People tell less of them than they went through.",
    ),
    "incidents_not_victims": QT_TRANSLATE_NOOP(
        "convivencia",
        "The reporting rate must be of incidents, not of victims: who went through several reports "
        "some of them.",
    ),
    "same_offence_place_and_year": QT_TRANSLATE_NOOP(
        "convivencia",
        "Record and survey must speak of the same offence, territory and year. Surveys leave out "
        "children, visitors, businesses and people without a home, and records may hold them.",
    ),
    "telescoping": QT_TRANSLATE_NOOP(
        "convivencia",
        "People place earlier events inside the year that they are asked about, and leave out what "
        "hurts to tell: a survey is another measure, not the truth.",
    ),
    "reporting_rate_unsure": QT_TRANSLATE_NOOP(
        "convivencia",
        "The reporting rate has an error above {most:g} % of itself ({offences}): the limits are "
        "the finding, not the number.",
    ),
    "reporting_rate_without_error": QT_TRANSLATE_NOOP(
        "convivencia", "Reporting rates without an error ({offences}): no limits can be given."
    ),
    "reporting_rate_missing": QT_TRANSLATE_NOOP(
        "convivencia",
        "Without a reporting rate, and left as recorded events alone: {offences}.",
    ),
    "nobody_reported": QT_TRANSLATE_NOOP(
        "convivencia",
        "Nobody in the survey had reported ({offences}): how many events there were cannot be "
        "told from the record.",
    ),
    "fear_is_no_error": QT_TRANSLATE_NOOP(
        "convivencia",
        "Fear that does not follow the record is no error of people. They fear what is not "
        "reported, what happened before, harassment, dark streets and neglect; ask them.",
    ),
    "ranks_not_amounts": QT_TRANSLATE_NOOP(
        "convivencia",
        "Ranks compare areas of this municipality with each other: areas whose values hardly "
        "differ can be many ranks apart.",
    ),
    "few_interviews": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas with fewer than {least} interviews, left out: {count}.",
    ),
    "few_areas_ranked": QT_TRANSLATE_NOOP(
        "convivencia", "Only {count} areas could be compared: the correlation is very unsure."
    ),
    "answers_not_understood": QT_TRANSLATE_NOOP(
        "convivencia",
        "Answers that the profile does not know were left empty: {count}. The report lists them.",
    ),
}
