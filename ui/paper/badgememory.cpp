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

Remembered of(const Session &session)
{
    QSettings settings;
    settings.beginGroup(groupOf(session));
    Remembered remembered;
    remembered.stock = settings.value(u"stock"_s, remembered.stock).toString();
    remembered.order =
        BadgeOrder(std::clamp(settings.value(u"order"_s).toInt(), 0, int(BadgeOrder::ByCategory)));
    remembered.design = DesignId(settings.value(u"design"_s).toLongLong());
    return remembered;
}

void keep(const Session &session, const Remembered &remembered)
{
    QSettings settings;
    settings.beginGroup(groupOf(session));
    settings.setValue(u"stock"_s, remembered.stock);
    settings.setValue(u"order"_s, int(remembered.order));
    settings.setValue(u"design"_s, qlonglong(remembered.design.value));
}

} // namespace colloquia::badgememory
