// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/filterbar.h"

#include "app/desk/roster.h"
#include "ui/attendees/conditionedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/popup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestChip = 280; // px
constexpr auto kPlace = "place";  // of a chip among the others
constexpr int kChipHeight = 26;
constexpr int kInOneMenu = 14; // fields: more would be higher than a small window

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

FilterBar::FilterBar(const Roster &roster, QWidget *parent)
    : QWidget(parent), m_roster(roster), m_chips(new FlowLayout(this, 8)),
      m_add(new QPushButton(tr("+ Filter"), this)), m_menu(new QMenu(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setProperty("chip", u"add"_s);
    m_add->setAutoDefault(false);
    m_chips->addWidget(m_add);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::offer);
}

void FilterBar::offer()
{
    popUp(m_menu, m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

void FilterBar::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showChips();
    emit filterChanged();
}

void FilterBar::removeAt(size_t index)
{
    Filter filter = m_filter;
    filter.erase(filter.begin() + qsizetype(index));
    setFilter(filter);
    // The keyboard stays where it was.
    QWidget *next = m_chips->itemAt(int(std::min(index, m_filter.size())))->widget();
    if (QWidget *chip = next->findChild<QPushButton *>())
        next = chip;
    next->setFocus();
}

void FilterBar::showChips()
{
    while (m_chips->count() > 1) {
        QLayoutItem *item = m_chips->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < m_filter.size(); ++i) {
        const QString text = chipText(m_filter[i]);
        auto *both = new QWidget(this);
        auto *chip = new QPushButton(both);
        chip->setText(withoutMnemonic(chip->fontMetrics().elidedText(text, Qt::ElideRight, kLongestChip)));
        chip->setObjectName(u"chip%1"_s.arg(i));
        chip->setAccessibleName(tr("Filter: %1").arg(text));
        chip->setToolTip(tr("%1. Enter changes the filter, Delete removes it.").arg(text).toHtmlEscaped());
        chip->setProperty("chip", true);
        chip->setProperty(kPlace, int(i));
        chip->setAutoDefault(false);
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, i] { reopen(i); });
        auto *remove = new QToolButton(both);
        remove->setText(u"×"_s);
        remove->setObjectName(u"chip%1Remove"_s.arg(i));
        remove->setAccessibleName(tr("Remove the filter %1").arg(text));
        remove->setToolTip(tr("Remove this filter"));
        remove->setFocusPolicy(Qt::TabFocus);
        remove->setFixedHeight(kChipHeight); // no higher than the button that stands alone at first
        connect(remove, &QToolButton::clicked, this, [this, i] { removeAt(i); });
        auto *row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(chip);
        row->addWidget(remove);
        m_chips->insertWidget(int(i), both);
        both->show();
    }
    QWidget *before = nullptr;
    for (int i = 0; i < m_chips->count(); ++i) {
        QWidget *one = m_chips->itemAt(i)->widget();
        const auto inside = one->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget *widget : inside.isEmpty() ? QList<QWidget *>{one} : inside) {
            if (before)
                setTabOrder(before, widget);
            before = widget;
        }
    }
    updateGeometry();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto place = size_t(watched->property(kPlace).toInt());
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeAt(place);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            reopen(place);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::addSubject(QMenu *menu, const FilterSubject &subject)
{
    menu->addAction(withoutMnemonic(subject.label), this, [this, subject] { ask(subject); })
        ->setObjectName(u"filter_"_s + subject.key);
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    QMenu *answers = nullptr;
    QMenu *more = nullptr;
    constexpr int kUsual = 7;
    int usual = 0;
    for (const FilterSubject &subject : filterSubjects(m_roster.programme())) {
        if (questionOfKey(m_roster.programme(), subject.key)) {
            answers = answers ? answers : m_menu->addMenu(tr("Answers"));
            addSubject(answers, subject);
        } else if (usual < kUsual) {
            addSubject(m_menu, subject);
            ++usual;
        } else {
            if (!more || more->actions().size() >= kInOneMenu)
                more = more ? more->addMenu(tr("More fields")) : m_menu->addMenu(tr("Other fields"));
            addSubject(more, subject);
        }
    }
    if (!m_filter.empty()) {
        m_menu->addSeparator();
        m_menu->addAction(tr("Remove all filters"), this, [this] { setFilter({}); })
            ->setObjectName(u"removeFilters"_s);
    }
}

void FilterBar::ask(const FilterSubject &subject)
{
    auto *edit = new ConditionEdit(m_roster, subject, this);
    edit->setAttribute(Qt::WA_DeleteOnClose);
    connect(edit, &ConditionEdit::chosen, this, [this](const Condition &condition) {
        Filter filter = m_filter;
        filter.push_back(condition);
        setFilter(filter);
    });
    edit->open();
}

void FilterBar::reopen(size_t index)
{
    const auto [subject, offer] = offerOf(m_filter[index], m_roster.programme());
    if (subject.offers.empty()) {
        removeAt(index); // the question that it asked about is gone
        return;
    }
    auto *edit = new ConditionEdit(m_roster, subject, this);
    edit->setAttribute(Qt::WA_DeleteOnClose);
    edit->setCondition(m_filter[index], offer);
    connect(edit, &ConditionEdit::chosen, this, [this, index](const Condition &condition) {
        Filter filter = m_filter;
        if (index < filter.size())
            filter[index] = condition;
        setFilter(filter);
    });
    edit->open();
}

} // namespace colloquia
