// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/choices.h"

#include "app/model/folding.h"

#include <QtGlobal>

namespace colloquia {

namespace {

constexpr Choice kStatus[] = {
    {"invited", QT_TRANSLATE_NOOP("Choice", "Invited")},
    {"registered", QT_TRANSLATE_NOOP("Choice", "Registered")},
    {"waiting", QT_TRANSLATE_NOOP("Choice", "Waiting list")},
    {"excused", QT_TRANSLATE_NOOP("Choice", "Excused")},
    {"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
};
constexpr Choice kMode[] = {
    {"on_site", QT_TRANSLATE_NOOP("Choice", "On site")},
    {"remote", QT_TRANSLATE_NOOP("Choice", "Remote")},
};
constexpr Choice kRole[] = {
    {"participant", QT_TRANSLATE_NOOP("Choice", "Participant")},
    {"speaker", QT_TRANSLATE_NOOP("Choice", "Speaker")},
    {"organiser", QT_TRANSLATE_NOOP("Choice", "Organiser")},
    {"press", QT_TRANSLATE_NOOP("Choice", "Press")},
    {"guest", QT_TRANSLATE_NOOP("Choice", "Guest")},
};
constexpr Choice kConsent[] = {
    {"", QT_TRANSLATE_NOOP("Choice", "Not known")},
    {"yes", QT_TRANSLATE_NOOP("Choice", "Yes")},
    {"no", QT_TRANSLATE_NOOP("Choice", "No")},
};
constexpr Choice kReply[] = {
    {"", QT_TRANSLATE_NOOP("Choice", "Not known")},
    {"form", QT_TRANSLATE_NOOP("Choice", "By the form")},
    {"email", QT_TRANSLATE_NOOP("Choice", "By e-mail")},
    {"letter", QT_TRANSLATE_NOOP("Choice", "By letter")},
    {"telephone", QT_TRANSLATE_NOOP("Choice", "By telephone")},
    {"in_person", QT_TRANSLATE_NOOP("Choice", "In person")},
};
constexpr Choice kOwed[] = {
    {"", QT_TRANSLATE_NOOP("Choice", "Not needed")},
    {"awaited", QT_TRANSLATE_NOOP("Choice", "Still owed")},
    {"received", QT_TRANSLATE_NOOP("Choice", "Done")},
};
constexpr Choice kPartnerRole[] = {
    {"programme_lead", QT_TRANSLATE_NOOP("Choice", "Programme led by")},
    {"organiser", QT_TRANSLATE_NOOP("Choice", "Organised by")},
    {"associated_organiser", QT_TRANSLATE_NOOP("Choice", "Associated with the organisation")},
    {"partner", QT_TRANSLATE_NOOP("Choice", "In partnership with")},
    {"funder", QT_TRANSLATE_NOOP("Choice", "With the support of")},
    {"host", QT_TRANSLATE_NOOP("Choice", "Hosted by")},
    {"media", QT_TRANSLATE_NOOP("Choice", "Media partner")},
};
constexpr Choice kWorkshopKind[] = {
    {"workshop", QT_TRANSLATE_NOOP("Choice", "Workshop")},
    {"preparatory_workshop", QT_TRANSLATE_NOOP("Choice", "Preparatory workshop")},
    {"parallel_workshop", QT_TRANSLATE_NOOP("Choice", "Parallel workshop")},
    {"plenary", QT_TRANSLATE_NOOP("Choice", "Plenary")},
    {"half_day", QT_TRANSLATE_NOOP("Choice", "Half-day")},
    {"meal", QT_TRANSLATE_NOOP("Choice", "Meal")},
    {"visit", QT_TRANSLATE_NOOP("Choice", "Visit")},
};
constexpr Choice kEnrolmentState[] = {
    {"enrolled", QT_TRANSLATE_NOOP("Choice", "Enrolled")},
    {"waiting", QT_TRANSLATE_NOOP("Choice", "Waiting")},
};
constexpr Choice kDesignPurpose[] = {
    {"badge", QT_TRANSLATE_NOOP("Choice", "Badge")},
    {"place_card", QT_TRANSLATE_NOOP("Choice", "Place card")},
    {"certificate", QT_TRANSLATE_NOOP("Choice", "Certificate of attendance")},
};

// "Inscrit·e" and "Inscrit(e)" and "inscrite" alike.
QString comparable(const QString &word)
{
    QString plain = folded(word);
    plain.remove(u' ');
    return plain;
}

// "Inscrit" of "Inscrit·e", as many people write it.
QString withoutEndings(const QString &label)
{
    QString plain;
    bool ending = false;
    for (const QChar letter : label) {
        ending = letter == QChar(0xB7) || (ending && letter.isLetter());
        if (!ending)
            plain += letter;
    }
    return plain;
}

} // namespace

QStringList keysOf(std::span<const Choice> choices)
{
    QStringList keys;
    for (const Choice &choice : choices)
        keys.append(QString::fromLatin1(choice.key));
    return keys;
}

template<>
std::span<const Choice> choices<Status>()
{
    return kStatus;
}
template<>
std::span<const Choice> choices<Mode>()
{
    return kMode;
}
template<>
std::span<const Choice> choices<Role>()
{
    return kRole;
}
template<>
std::span<const Choice> choices<Consent>()
{
    return kConsent;
}
template<>
std::span<const Choice> choices<Reply>()
{
    return kReply;
}
template<>
std::span<const Choice> choices<Owed>()
{
    return kOwed;
}
template<>
std::span<const Choice> choices<PartnerRole>()
{
    return kPartnerRole;
}
template<>
std::span<const Choice> choices<WorkshopKind>()
{
    return kWorkshopKind;
}
template<>
std::span<const Choice> choices<EnrolmentState>()
{
    return kEnrolmentState;
}
template<>
std::span<const Choice> choices<DesignPurpose>()
{
    return kDesignPurpose;
}

int choiceMeant(std::span<const Choice> choices, const QString &word)
{
    const QString wanted = comparable(word);
    for (size_t i = 0; i < choices.size(); ++i) {
        const QString key = QString::fromLatin1(choices[i].key);
        const QString french = Language::french().say("Choice", choices[i].label);
        if (wanted == comparable(key) || wanted == comparable(QString::fromUtf8(choices[i].label)) ||
            wanted == comparable(french) || wanted == comparable(withoutEndings(french)))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace colloquia
