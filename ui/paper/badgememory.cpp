// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/badgememory.h"

#include "ui/shell/session.h"

#include <QSettings>

#include <algorithm>

namespace colloquia::badgememory {

using namespace Qt::StringLiterals;

namespace {

QString groupOf(const Session &session)
{
    return u"documents/%1/badges"_s.arg(session.colloquium().documentId);
}

} // namespace

Remembered of(Session &session)
{
    QSettings settings;
    settings.beginGroup(groupOf(session));
    Remembered remembered;
    remembered.stock = settings.value(u"stock"_s, remembered.stock).toString();
    remembered.order =
        BadgeOrder(std::clamp(settings.value(u"order"_s).toInt(), 0, int(BadgeOrder::ByCategory)));
    remembered.design = DesignId(settings.value(u"design"_s).toLongLong());
    const auto batches = session.store().batches();
    if (!batches || batches->empty())
        return remembered; // whoever needs the batches says why they cannot be read
    const Batch &last = batches->front();
    if (findStock(last.stock) && last.at > settings.value(u"at"_s).toDateTime()) {
        remembered.stock = last.stock;
        const auto designs = everybodysDesigns(session.programme());
        const auto same = std::ranges::find(designs, last.design, &Design::name);
        if (same != designs.end())
            remembered.design = same->id;
    }
    return remembered;
}

void keep(const Session &session, const Remembered &remembered)
{
    QSettings settings;
    settings.beginGroup(groupOf(session));
    settings.setValue(u"stock"_s, remembered.stock);
    settings.setValue(u"order"_s, int(remembered.order));
    settings.setValue(u"design"_s, qlonglong(remembered.design.value));
    settings.setValue(u"at"_s, QDateTime::currentDateTimeUtc());
}

} // namespace colloquia::badgememory
