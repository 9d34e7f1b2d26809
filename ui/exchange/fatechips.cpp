// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/fatechips.h"

#include "app/model/language.h"
#include "ui/exchange/importpreviewmodel.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QPushButton>

namespace colloquia {

using namespace Qt::StringLiterals;

FateChips::FateChips(ImportPreviewModel *preview, QWidget *parent) : QWidget(parent), m_preview(preview)
{
    auto *layout = new FlowLayout(this, 8);
    auto *group = new QButtonGroup(this);
    const auto made = [&](const QString &name, std::optional<RowFate::Kind> kind) {
        auto *chip = new QPushButton(this);
        chip->setObjectName(name);
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        group->addButton(chip);
        layout->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, kind] { m_preview->showOnly(kind); });
        return chip;
    };
    m_all = made(u"fateAll"_s, std::nullopt);
    for (int kind = 0; kind < RowFate::KindCount; ++kind)
        m_kinds.push_back(made(u"fate%1"_s.arg(kind), RowFate::Kind(kind)));
    refresh();
}

void FateChips::refresh()
{
    int all = 0;
    int kinds = 0;
    for (int kind = 0; kind < RowFate::KindCount; ++kind) {
        const int count = m_preview->count(RowFate::Kind(kind));
        QPushButton *chip = m_kinds[size_t(kind)];
        chip->setText(tr("%1 %2", "a fate and its number of rows")
                          .arg(wordFor(RowFate::Kind(kind)), Language::ofScreen().number(count)));
        chip->setVisible(count > 0);
        chip->setChecked(m_preview->shownOnly() == RowFate::Kind(kind));
        all += count;
        kinds += count > 0;
    }
    m_all->setText(tr("All %1", "rows").arg(all));
    m_all->setChecked(!m_preview->shownOnly());
    // One fate for all is said by the line above.
    setVisible(kinds > 1);
}

} // namespace colloquia
