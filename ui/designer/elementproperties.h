// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/artwork.h"

#include <QWidget>

#include <array>
#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace colloquia {

class ColourBox;
class DesignEditor;
class Prompts;

// What can be said about the element that is selected: its text, place, letters, colours, and when it is
// drawn.
class ElementProperties : public QWidget
{
    Q_OBJECT

public:
    ElementProperties(DesignEditor &editor, Prompts &prompts, QWidget *parent = nullptr);

    // The first thing one wants to change: the text, or the place.
    void focusFirst();

private:
    using Change = std::function<void(Element &)>;

    void addText(QFormLayout *form);
    void addPlace(QFormLayout *form);
    void addLetters(QFormLayout *form);
    void addColours(QFormLayout *form);
    void addCondition(QFormLayout *form);
    QDoubleSpinBox *measure(const char *name, const QString &label, double least, double most, double step,
                            const QString &unit);
    QWidget *pair(QWidget *one, QWidget *other);
    void show();
    void edit(const Change &change, bool soon = false);
    void insertField(const QString &key);
    void choosePicture();

    DesignEditor &m_editor;
    Prompts &m_prompts;
    bool m_showing = false;
    QLabel *m_kind;
    QPlainTextEdit *m_text;
    QPushButton *m_insert;
    QPushButton *m_picture;
    QLabel *m_pictureError;
    std::array<QDoubleSpinBox *, 4> m_place{}; // left, top, width, height
    QDoubleSpinBox *m_size = nullptr;
    QDoubleSpinBox *m_smallest = nullptr;
    QCheckBox *m_bold;
    QComboBox *m_across;
    QComboBox *m_down;
    ColourBox *m_colour;
    ColourBox *m_outline;
    QDoubleSpinBox *m_thickness = nullptr;
    QComboBox *m_only;
    QFormLayout *m_form = nullptr;
    QWidget *m_letters = nullptr;
};

} // namespace colloquia
