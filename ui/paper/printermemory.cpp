// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/printermemory.h"

#include "app/paper/badges.h"

#include <QPrinterInfo>
#include <QSettings>
#include <QUrl>

namespace colloquia::printers {

using namespace Qt::StringLiterals;

namespace {

const QString kGroup = u"printers"_s;
const QString kUsed = u"printerUsed"_s;

// A name may hold what settings take for a path.
QString groupOf(const QString &printer)
{
    return kGroup + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(printer));
}

} // namespace

PrinterCorrection correctionOf(const QString &printer)
{
    PrinterCorrection correction;
    QSettings settings;
    settings.beginGroup(groupOf(printer));
    const auto number = [&settings](const QString &key, double otherwise) {
        bool isNumber = false;
        const double value = settings.value(key).toDouble(&isNumber);
        return isNumber ? value : otherwise;
    };
    correction.offset = {number(u"right"_s, 0), number(u"down"_s, 0)};
    correction.scale = {number(u"wide"_s, 1), number(u"high"_s, 1)};
    correction.backOffset = {number(u"backRight"_s, 0), number(u"backDown"_s, 0)};
    correction.turnsBack = settings.value(u"turnsBack"_s).toBool();
    // Settings can be edited by anybody; a page must not vanish for it.
    return isPlausible(measuresOf(correction)) ? correction : PrinterCorrection();
}

void keep(const QString &printer, const PrinterCorrection &correction)
{
    QSettings settings;
    settings.remove(groupOf(printer));
    if (correction.isNone())
        return;
    settings.beginGroup(groupOf(printer));
    settings.setValue(u"right"_s, correction.offset.x());
    settings.setValue(u"down"_s, correction.offset.y());
    settings.setValue(u"wide"_s, correction.scale.width());
    settings.setValue(u"high"_s, correction.scale.height());
    settings.setValue(u"backRight"_s, correction.backOffset.x());
    settings.setValue(u"backDown"_s, correction.backOffset.y());
    settings.setValue(u"turnsBack"_s, correction.turnsBack);
}

void noteUsed(const QString &printer)
{
    QSettings().setValue(kUsed, printer);
}

QString usual()
{
    const QString used = QSettings().value(kUsed).toString();
    return used.isEmpty() ? QPrinterInfo::defaultPrinterName() : used;
}

QStringList known()
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    QSettings settings;
    settings.beginGroup(kGroup);
    for (const QString &kept : settings.childGroups())
        names.append(QUrl::fromPercentEncoding(kept.toLatin1()));
    if (const QString last = usual(); !last.isEmpty())
        names.append(last);
    names.removeDuplicates();
    return names;
}

std::shared_ptr<const Pages> corrected(const QString &printer, std::shared_ptr<const Pages> pages)
{
    const PrinterCorrection correction = correctionOf(printer);
    if (printer.isEmpty() || correction.isNone())
        return pages;
    const auto badges = std::dynamic_pointer_cast<const BadgePages>(pages);
    return std::make_shared<CorrectedPages>(std::move(pages), correction, badges && badges->hasBacks());
}

} // namespace colloquia::printers
