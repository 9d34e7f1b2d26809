// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/rank.h"

#include "app/model/folding.h"
#include "app/model/rules.h"

#include <QCoreApplication>

namespace colloquia {

using namespace Qt::StringLiterals;

std::span<const Field> rankFields()
{
    using T = FieldType;
    using R = Rank;
    static constexpr Field fields[] = {
        field<&R::title>("title", T::Text, QT_TRANSLATE_NOOP("Field", "Title")),
        field<&R::position>("position", T::Whole, QT_TRANSLATE_NOOP("Field", "Order")).used(Field::Internal),
    };
    return fields;
}

Result<void> validate(const Rank &rank)
{
    if (rank.title.trimmed().isEmpty()) {
        return failure(Error::Invalid, QCoreApplication::translate("Rule", "A rank needs a title."), {},
                       u"title"_s);
    }
    return rules::checked(rankFields(), &rank);
}

std::vector<Rank> usualRanks()
{
    static const QString titles[] = {
        u"Membre du Gouvernement"_s,
        u"Préfet·e"_s,
        u"Député·e"_s,
        u"Sénateur ou sénatrice"_s,
        u"Membre du Parlement européen"_s,
        u"Président·e du conseil régional"_s,
        u"Président·e du conseil départemental"_s,
        u"Maire de la commune où se tient la cérémonie"_s,
        u"Président·e de la métropole ou de l’intercommunalité"_s,
        u"Premier·ère président·e et procureur·e général·e de la cour d’appel"_s,
        u"Président·e du conseil économique, social et environnemental régional"_s,
        u"Recteur ou rectrice de région académique"_s,
        u"Président·e d’université"_s,
        u"Conseiller·ère régional·e ou départemental·e"_s,
        u"Maire d’une autre commune"_s,
        u"Adjoint·e au maire ou conseiller·ère municipal·e"_s,
        u"Directeur ou directrice d’un service de l’État"_s,
        u"Membre du corps consulaire"_s,
        u"Président·e de chambre consulaire"_s,
        u"Président·e d’association"_s,
    };
    std::vector<Rank> ranks;
    for (const QString &title : titles)
        ranks.push_back({{}, title, int(ranks.size()) + 1});
    return ranks;
}

const Rank *rankMeant(const std::vector<Rank> &ranks, const QString &word)
{
    const QString wanted = folded(word);
    for (const Rank &rank : ranks) {
        if (!wanted.isEmpty() && folded(rank.title) == wanted)
            return &rank;
    }
    return nullptr;
}

} // namespace colloquia
