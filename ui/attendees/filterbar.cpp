// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/filterbar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

template<class E>
std::vector<std::pair<QString, QString>> valuesOf()
{
    std::vector<std::pair<QString, QString>> values;
    for (const Choice &choice : choices<E>()) {
        if (*choice.key)
            values.emplace_back(QString::fromLatin1(choice.key),
                                Language::ofScreen().say("Choice", choice.label));
    }
    return values;
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_chips(new QHBoxLayout(this)), m_add(new QPushButton(tr("+ Filter"), this)),
      m_menu(new QMenu(this))
{
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(8);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setProperty("chip", u"add"_s);
    m_add->setAutoDefault(false);
    m_chips->addWidget(m_add);
    m_chips->addStretch(1);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(m_add, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2))); });
}

void FilterBar::setProgramme(const Programme &programme)
{
    m_programme = programme;
}

void FilterBar::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showChips();
    emit filterChanged();
}

void FilterBar::add(const Condition &condition)
{
    Filter filter = m_filter;
    // A second value of the same thing widens the condition: "researcher or network".
    const auto same = std::ranges::find_if(filter, [&condition](const Condition &other) {
        return other.key == condition.key && other.relation == condition.relation &&
               !condition.values.isEmpty();
    });
    if (same == filter.end()) {
        filter.push_back(condition);
    } else {
        for (const QString &value : condition.values) {
            if (!same->values.contains(value))
                same->values.append(value);
        }
    }
    setFilter(filter);
}

void FilterBar::removeAt(size_t index)
{
    Filter filter = m_filter;
    filter.erase(filter.begin() + qsizetype(index));
    setFilter(filter);
}

void FilterBar::showChips()
{
    while (m_chips->count() > 2) {
        QLayoutItem *item = m_chips->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < m_filter.size(); ++i) {
        const QString text = chipText(m_filter[i]);
        auto *chip = new QPushButton(withoutMnemonic(text) + u"  ×"_s, this);
        chip->setObjectName(u"chip%1"_s.arg(i));
        chip->setAccessibleName(tr("Remove the filter %1").arg(text));
        chip->setToolTip(tr("Remove this filter"));
        chip->setProperty("chip", true);
        chip->setAutoDefault(false);
        connect(chip, &QPushButton::clicked, this, [this, i] { removeAt(i); });
        m_chips->insertWidget(int(i), chip);
    }
}

void FilterBar::offer(QMenu *menu, const QString &key, const QString &label,
                      const std::vector<std::pair<QString, QString>> &values, bool mayBeEmpty)
{
    QMenu *sub = menu->addMenu(withoutMnemonic(label));
    for (const auto &[value, text] : values)
        sub->addAction(withoutMnemonic(text), this, [this, key, value = value] {
            add({key, Condition::Is, {value}});
        });
    QMenu *without = values.empty() ? nullptr : sub->addMenu(tr("Is not"));
    for (const auto &[value, text] : values)
        without->addAction(withoutMnemonic(text), this, [this, key, value = value] {
            add({key, Condition::IsNot, {value}});
        });
    if (mayBeEmpty) {
        sub->addAction(tr("Is empty"), this, [this, key] { add({key, Condition::IsEmpty, {}}); });
        sub->addAction(tr("Is filled in"), this, [this, key] { add({key, Condition::IsNotEmpty, {}}); });
    }
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    offer(m_menu, u"status"_s, tr("Status"), valuesOf<Status>(), false);
    std::vector<std::pair<QString, QString>> categories;
    for (const Category &category : m_programme.categories)
        categories.emplace_back(category.name, category.name);
    offer(m_menu, u"category"_s, tr("Category"), categories, true);
    offer(m_menu, u"role"_s, tr("Role"), valuesOf<Role>(), false);
    offer(m_menu, u"mode"_s, tr("On site or remote"), valuesOf<Mode>(), false);
    std::vector<std::pair<QString, QString>> workshops;
    for (const Workshop &workshop : m_programme.workshops)
        workshops.emplace_back(workshop.title, workshop.title);
    offer(m_menu, u"workshop"_s, tr("Workshop"), workshops, true);
    offer(m_menu, u"organisation"_s, tr("Organisation"), {}, true);
    offer(m_menu, u"email"_s, tr("E-mail"), {}, true);
    for (const Question &question : m_programme.questions)
        offer(m_menu, u"question:"_s + question.text, question.text, {}, true);
    m_menu->addSeparator();
    m_menu->addAction(tr("Badge not printed yet"), this, [this] {
        add({u"badge"_s, Condition::Is, {u"new"_s}});
    });
    m_menu->addAction(tr("Badge printed"), this, [this] {
        add({u"badge"_s, Condition::Is, {u"printed"_s}});
    });
    m_menu->addAction(tr("Present"), this, [this] { add({u"checked-in"_s, Condition::Is, {u"yes"_s}}); });
    m_menu->addAction(tr("Not checked in"), this, [this] {
        add({u"checked-in"_s, Condition::Is, {u"no"_s}});
    });
    if (!m_filter.empty()) {
        m_menu->addSeparator();
        m_menu->addAction(tr("Remove all filters"), this, [this] { setFilter({}); });
    }
}

} // namespace colloquia
