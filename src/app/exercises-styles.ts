import './styles/exercises.css'
